/**
 * The answers that the centre has to look at before the scan: Yes and Not sure, in their order. They never bar a
 * booking. Any other value, such as a question that is not answered yet, is none of them.
 */
export function needsReview<T extends { readonly answer: string }>(answers: readonly T[]): readonly T[] {
  return answers.filter(({ answer }) => answer === 'yes' || answer === 'unsure');
}
