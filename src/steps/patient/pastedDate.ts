import { parseWholeDate } from '#clinical/dateParts.ts';
import type { PatientValues } from './values.ts';

/** The date of birth after a text with several numbers was pasted into one part: all of it, or that part as pasted. */
export function pastedDate(
  text: string,
  part: keyof PatientValues['dateOfBirth'],
  before: PatientValues['dateOfBirth'],
): PatientValues['dateOfBirth'] {
  return parseWholeDate(text) ?? { ...before, [part]: text };
}
