/** What a question about a patient begins with before it says what it is about. */
const opening =
  /^(?:(?:does|do|is|are|was|has|have|did|could|might) (?:the|your|this) patient|(?:do|are|have) you)(?: (?:currently|ever))?(?: (?:have|had|be|been)(?! to\b))?(?: an?)? /i;

/**
 * A safety question in a few words, for a label or a message: "Does the patient have a pacemaker?" gives "Pacemaker".
 * What is left out is only who is asked about, so that Yes and No keep their meaning. A question that begins another way
 * stays whole.
 */
export function shortQuestion(text: string): string {
  const trimmed = text.trim();
  const rest = trimmed.replace(opening, '');
  const words = rest === trimmed ? trimmed : rest.replace(/\?$/, '');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Words as they go on in a sentence: "Make and model" gives "make and model"; an abbreviation stays ("CT of the head"). */
export function inSentence(words: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(words) ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}
