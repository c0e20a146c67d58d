import { patientName } from '#clinical/patientName.ts';
import type { Referral } from '#contract/referral.ts';
import { statusInWords } from './statusInWords.ts';

/** What narrows the list: words of a name in any order, and a status as it is shown ('' for all). */
export interface Filter {
  readonly words: string;
  readonly status: string;
}

/** Narrows nothing. */
export const emptyFilter: Filter = { words: '', status: '' };

/** Whether the filter narrows anything. */
export function isFiltering({ words, status }: Filter): boolean {
  return words.trim() !== '' || status !== '';
}

/** Whether a referral is to be shown. Every word must begin a word of the name; case and accents do not matter. */
export function matches(referral: Referral, { words, status }: Filter): boolean {
  if (status !== '' && statusInWords(referral.status) !== status) return false;
  const names = wordsOf(patientName(referral.patient));
  return wordsOf(words).every((word) => names.some((name) => name.startsWith(word)));
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word !== '');
}
