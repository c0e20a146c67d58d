import { notName, particles, titles } from './wordLists.ts';

/** The words of what may be a person's name, without titles. */
export interface NameWords {
  readonly words: readonly string[];
  /** Whether a title stands in front ("Mr John Doe"), which marks that the surname is last. */
  readonly isTitled: boolean;
}

interface PersonName {
  readonly firstName?: string;
  readonly lastName?: string;
}

/** The words of a name, or undefined where the text has anything that names do not have. */
export function nameWordsOf(text: string): NameWords | undefined {
  const all = text.split(/\s+/);
  const words = all.filter((word) => !titles.test(word));
  const areWords = words.every((word) => /^[\p{L}'’‘][\p{L}\p{M}'’‘.-]*$/u.test(word) && !notName.test(word));
  if (!areWords || words.length === 0 || words.length > 5) return undefined;
  return { words, isTitled: words.length < all.length && titles.test(all[0] ?? '') };
}

/** Whether all words are in capitals, as a surname is in records: "DOE", "McDONALD", "VAN DER BERG". */
export function isCapitals(words: readonly string[]): boolean {
  return words.every(
    (word) => /^(?:Mc|Mac)?[\p{Lu}'’‘.-]*\p{Lu}[\p{Lu}'’‘.-]*$/u.test(word) && word.length > 1,
  );
}

/** Whether every word begins with a capital, or is inside a surname ("van"). */
export function isCapitalised(words: readonly string[]): boolean {
  return words.every((word) => /^['’‘]?\p{Lu}/u.test(word) || particles.test(word));
}

/** Whether it is one surname and cannot be a first name and a surname: "Doe", "van der Berg". */
export function isOneSurname(words: readonly string[]): boolean {
  return words.slice(0, -1).every((word) => particles.test(word));
}

/**
 * First and last name of words without a comma. The surname is known by its capitals ("John DOE", "DOE John"); else
 * two words are first and last name where something shows that they are a name in that order. Of more words only
 * initials and particles have a place: "John M. Doe", "Jan van der Berg". Undefined for everything else.
 */
export function splitName({ words, isTitled }: NameWords, isMarked: boolean): PersonName | undefined {
  const capitals = words.map((word) => isCapitals([word]));
  const firstLower = capitals.indexOf(false);
  const lastLower = capitals.lastIndexOf(false);
  if (firstLower > 0 && !capitals.includes(true, firstLower)) return named(words, firstLower, true);
  if (firstLower === 0 && lastLower < words.length - 1 && !capitals.slice(0, lastLower).includes(true))
    return named(words, lastLower + 1, false);
  if (words.length === 1) return isTitled ? { lastName: words.join(' ') } : undefined;
  if (capitals.every(Boolean) && !isTitled) return undefined;
  if ((words.at(-1) ?? '').length < 2) return undefined;
  if (words.length === 2) return named(words, 1, false);
  const middle = words.slice(1, -1);
  if (!isMarked && !isTitled) return undefined;
  if (middle.every((word) => /^\p{L}\.?$/u.test(word))) return named(words, words.length - 1, false);
  return middle.every((word) => particles.test(word)) ? named(words, 1, false) : undefined;
}

function named(words: readonly string[], at: number, surnameFirst: boolean): PersonName {
  const start = words.slice(0, at).join(' ');
  const end = words.slice(at).join(' ');
  return surnameFirst ? { firstName: end, lastName: start } : { firstName: start, lastName: end };
}
