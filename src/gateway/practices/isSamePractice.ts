import type { GpPractice } from '#contract/own/practices.ts';

/**
 * True when two practices have one name and one postcode, however they are written: "St. Mary's Surgery, sk72eb" and
 * "St Mary’s surgery, SK7 2EB". What else was given may differ: the GP, or a telephone number that was corrected.
 */
export function isSamePractice(a: GpPractice, b: GpPractice): boolean {
  return folded(a.practiceName) === folded(b.practiceName) && folded(a.postcode) === folded(b.postcode);
}

function folded(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('&', ' and ');
  const letters = plain.replaceAll(/[^\p{L}\p{N}]/gu, '');
  // Of a text without any letter every sign counts, else all such texts would be one.
  return letters === '' ? plain.trim() : letters;
}
