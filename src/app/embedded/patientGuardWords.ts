import { formatDate } from '#clinical/calendar.ts';
import { patientName } from '#clinical/patientName.ts';
import { wholeOf, type PartialIdentity } from '#clinical/prefill/samePatient.ts';

/** What both patients are called, so that nobody takes one for the other. */
export interface TwoPatients {
  /** Whose referral it is. */
  readonly work: string;
  /** Who is open in the portal. */
  readonly portal: string;
}

/** "DOE, John" and "SMITH, Anna"; with the dates of birth where the names alone are the same. */
export function namesOf(work: PartialIdentity, portal: PartialIdentity): TwoPatients {
  const [one, other] = [nameOf(work), nameOf(portal)];
  if (one.toLowerCase() !== other.toLowerCase()) return { work: one, portal: other };
  return { work: `${one}, ${bornIn(work)}`, portal: `${other}, ${bornIn(portal)}` };
}

/** "Your record shows SMITH, Anna. This referral is for DOE, John." */
export function otherPatientInWords(names: TwoPatients): string {
  return `Your record shows ${names.portal}. This referral is for ${names.work}.`;
}

/** "born 30 Jan 1999" */
export function bornIn({ dateOfBirth = '' }: PartialIdentity): string {
  return dateOfBirth === '' ? 'date of birth not given' : `born ${formatDate(dateOfBirth)}`;
}

/** "DOE, John" */
export function nameOf(patient: PartialIdentity): string {
  return patientName(wholeOf(patient)) || 'a patient without a name';
}
