import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';
import { isoDate, ageOn } from './calendar.ts';
import { plainOf, readDay, readMonth, type DateParts } from './dateParts.ts';

/** Why three fields are no date of birth; the words for it are the screen's. */
export type DateOfBirthFault =
  | { readonly reason: 'missing'; readonly fields: readonly (keyof DateParts)[] }
  /** The year is written with two digits, which could be either of two people. */
  | { readonly reason: 'two-digit-year'; readonly fields: readonly ['year'] }
  | { readonly reason: 'not-a-date'; readonly fields: readonly (keyof DateParts)[] }
  | { readonly reason: 'in-the-future'; readonly fields: readonly ['year'] }
  /** More than {@link oldestAge} years ago. */
  | { readonly reason: 'too-long-ago'; readonly fields: readonly ['year'] };

/** A date of birth, or what is wrong. `fields` are the ones at fault, in their order on the screen. */
type DateOfBirthReading = { readonly date: IsoDate } | { readonly fault: DateOfBirthFault };

/** Nobody has lived longer than 122 years: https://en.wikipedia.org/wiki/List_of_the_verified_oldest_people */
export const oldestAge = 130;

/** Reads a date of birth from its three fields, as of the given day. */
export function readDateOfBirth(parts: DateParts, today: IsoDate): DateOfBirthReading {
  const missing = fieldNames.filter((name) => plainOf(parts[name]) === '');
  if (missing.length > 0) return { fault: { reason: 'missing', fields: missing } };
  const year = plainOf(parts.year);
  if (/^['’]?\d{2}$/.test(year)) return { fault: { reason: 'two-digit-year', fields: ['year'] } };
  const day = readDay(parts.day);
  const month = readMonth(parts.month);
  const unreadable: (keyof DateParts)[] = [];
  if (day === undefined) unreadable.push('day');
  if (month === undefined) unreadable.push('month');
  if (!/^\d{4}$/.test(year)) unreadable.push('year');
  if (unreadable.length > 0) return { fault: { reason: 'not-a-date', fields: unreadable } };
  const date = isoDate(Number(year), month ?? 0, day ?? 0);
  if (date === undefined) return { fault: { reason: 'not-a-date', fields: ['day'] } };
  if (date > today) return { fault: { reason: 'in-the-future', fields: ['year'] } };
  if (ageOn(date, today) > oldestAge) return { fault: { reason: 'too-long-ago', fields: ['year'] } };
  return { date };
}

const fieldNames = ['day', 'month', 'year'] as const;
