import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';
import { isoDate } from '../calendar.ts';
import { readText, type Reading } from './reading.ts';

/** Reads a date of birth, which has to be whole (`1999-01-30`), real and not after today. */
export function readBirth(given: unknown, today: IsoDate): Reading {
  const reading = readText('dateOfBirth', given);
  if (!reading) return undefined;
  if (!('value' in reading)) return { reason: 'not-a-date' };
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(reading.value) ?? [];
  const date = isoDate(Number(year), Number(month), Number(day));
  return date !== undefined && date <= today ? { value: date } : { reason: 'not-a-date' };
}

/** Reads a gender. `unknown` says that it is not given: https://hl7.org/fhir/R4/valueset-administrative-gender.html */
export function readGender(given: unknown): Reading {
  const reading = readText('gender', given);
  if (!reading || !('value' in reading)) return reading;
  const value = reading.value.toLowerCase();
  if (value === 'unknown') return undefined;
  return /^(?:female|male|other)$/.test(value) ? { value } : { reason: 'not-a-choice' };
}
