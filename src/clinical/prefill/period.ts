import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';
import { ownField } from './reading.ts';

/**
 * Whether something with an optional FHIR `period` holds today. Its ends may be a year, a month, a day or an instant
 * (https://hl7.org/fhir/R4/datatypes.html#Period, both ends included); what is no such text bounds nothing.
 */
export function isInForce(given: unknown, today: IsoDate): boolean {
  const period = ownField(given, 'period');
  const start = dateIn(ownField(period, 'start'));
  const end = dateIn(ownField(period, 'end'));
  return !(start > today.slice(0, start.length)) && !(end !== '' && end < today.slice(0, end.length));
}

/** `2012`, `2012-05` or `2012-05-09`; '' for anything else. */
function dateIn(given: unknown): string {
  return typeof given === 'string' ? (/^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(given)?.[0] ?? '') : '';
}
