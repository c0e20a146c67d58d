import type { Patient } from '#contract/referral.ts';
import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';
import { ageOn, formatDate } from './calendar.ts';

/** "Born 30 Jan 1999 (27 y)", with the age on the given day. */
export function bornOf({ dateOfBirth }: Pick<Patient, 'dateOfBirth'>, today: IsoDate): string {
  return dateOfBirth === ''
    ? 'Date of birth not given'
    : `Born ${formatDate(dateOfBirth)} (${ageOn(dateOfBirth, today)} y)`;
}
