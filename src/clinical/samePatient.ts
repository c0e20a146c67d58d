import type { Patient } from '#contract/referral.ts';

/** What tells one patient from another. */
export type Identity = Pick<Patient, 'firstName' | 'lastName' | 'dateOfBirth'>;

/** Letters that are no letter with a mark for Unicode, and how they are written where a keyboard has none of them. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * Whether two records look like one patient: the same first and last name however they are written (case, accents,
 * spaces, hyphens and apostrophes do not count) and exactly the same date of birth. Never where one of the three is not
 * given. It is a reason to ask: two people can share all three.
 */
export function isSamePatient(one: Identity, other: Identity): boolean {
  if (one.dateOfBirth === '' || one.dateOfBirth !== other.dateOfBirth) return false;
  return isSameName(one.firstName, other.firstName) && isSameName(one.lastName, other.lastName);
}

function isSameName(one: string, other: string): boolean {
  const folded = foldName(one);
  return folded !== '' && folded === foldName(other);
}

/** A name for comparing only: "Zoë-Anne  O’Neill" and "ZOE ANNE ONEILL" give the same. '' when it has no letters. */
export function foldName(name: string): string {
  // Upper case first: it spells out what has two letters, such as ß and ligatures.
  const marked = name.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFD');
  const letters = marked.replaceAll(/[^\p{L}\p{N}]/gu, '');
  return letters.replaceAll(/[æœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter);
}
