import { isoDate } from '../calendar.ts';
import { plainOf, readDay, readMonth } from '../dateParts.ts';
import type { Identity } from '../samePatient.ts';
import { ownField } from './reading.ts';

/**
 * Who stands on the screen "Patient details", from its values as typed or as an older version stored them. The date of
 * birth is '' until it is a real one.
 */
export function typedPatient(values: unknown): Identity {
  const birth = ownField(values, 'dateOfBirth');
  const text = (from: unknown, name: string) => {
    const value = ownField(from, name);
    return typeof value === 'string' ? plainOf(value) : '';
  };
  const year = text(birth, 'year');
  const date =
    /^\d{4}$/.test(year) &&
    isoDate(Number(year), readMonth(text(birth, 'month')) ?? 0, readDay(text(birth, 'day')) ?? 0);
  return {
    firstName: text(values, 'firstName'),
    lastName: text(values, 'lastName'),
    dateOfBirth: date || '',
  };
}
