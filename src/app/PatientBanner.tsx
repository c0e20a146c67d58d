import { bornOf } from '#clinical/bornOf.ts';
import { patientName } from '#clinical/patientName.ts';
import type { Patient } from '#contract/referral.ts';
import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';

/** Keeps the two halves of a postcode on one line. */
const noBreak = '\u00A0';

interface Props {
  readonly patient: Patient;
  readonly today: IsoDate;
}

/**
 * Whose referral this is, on every step after the first: of 447 notified errors 88 were a wrong patient.
 * https://www.cqc.org.uk/publications/irmer-annual-report-202324
 */
export function PatientBanner({ patient, today }: Props) {
  return (
    <>
      <strong>{patientName(patient)}</strong> · {bornOf(patient, today)}
      {patient.postcode !== '' && ` · ${patient.postcode.replace(' ', noBreak)}`}
    </>
  );
}
