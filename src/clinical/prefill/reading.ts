import type { LeftOutReason, PrefillField } from './prefill.ts';

/** What was made of one field: a value, a reason why not, or (undefined) that nothing was given. */
export type Reading = { readonly value: string } | { readonly reason: LeftOutReason } | undefined;

/** What was made of several fields. */
export type Readings = Readonly<Partial<Record<PrefillField, Reading>>>;

/** The longest text that is taken, in characters. What is longer is left out: half a name is another name. */
const longest: Readonly<Record<PrefillField, number>> = {
  firstName: 100,
  lastName: 100,
  dateOfBirth: 10,
  gender: 20,
  email: 254,
  phone: 40,
  addressLine1: 200,
  addressLine2: 200,
  city: 100,
  postcode: 20,
};

/** Reads the text of a field. */
export function readText(field: PrefillField, given: unknown): Reading {
  if (given === undefined || given === null) return undefined;
  if (typeof given !== 'string') return { reason: 'not-text' };
  // Before the text is looked at, so that a text of any length costs nothing.
  if (given.length > 4 * longest[field]) return { reason: 'too-long' };
  const value = clean(given);
  if (value === '') return undefined;
  return value.length > longest[field] ? { reason: 'too-long' } : { value };
}

/**
 * On one line, without what cannot be seen: control characters, and those that change the direction of the text and so
 * what a name looks like.
 */
function clean(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll(/[\p{Cf}\p{Co}\p{Cn}\uFFFD]/gu, '')
    .trim();
}

/** A record's own field: what comes with the prototype (`__proto__`, `constructor`) is none. */
export function ownField(given: unknown, name: string): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  return Object.hasOwn(given, name) ? (given as Record<string, unknown>)[name] : undefined;
}

/** The entries of a list, as many as are worth looking at; none where it is no list. */
export function entriesOf(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given.slice(0, 50) : [];
}
