/** How long an answer is and may be, in characters; `from` is the length at which to start telling. */
export interface CharacterCount {
  readonly value: number;
  readonly max: number;
  readonly from: number;
}

/** What to say about the length of an answer; nothing while it is far from its limit. */
export function countMessage({ value, max, from }: CharacterCount): string {
  if (value < from) return '';
  const left = Math.abs(max - value);
  const characters = left === 1 ? 'character' : 'characters';
  const figure = left.toLocaleString('en-GB');
  return `You have ${figure} ${characters} ${value > max ? 'too many' : 'remaining'}`;
}
