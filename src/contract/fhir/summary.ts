import { ukDate, ukTime } from '#lib/ukTime.ts';
import { shortMonths } from '#lib/shortMonths.ts';
import type { Referral } from '../referral.ts';

/** What a summary or a resource is made of: a referral, and the names of its body parts in their order. */
export interface RecordedReferral {
  readonly referral: Referral;
  readonly bodyParts: readonly string[];
}

/** A referral in a few labelled lines for a patient's record. What was not given is left out. */
export function summaryRows({ referral, bodyParts }: RecordedReferral): [label: string, words: string][] {
  const { id, status, createdAt, patient, modality, notes, timeSlot, documents } = referral;
  const born = bornOn(patient.dateOfBirth);
  const rows: [string, string][] = [
    ['Referral for imaging', id],
    ['Status', status.label],
    ['Created', ukDate(createdAt)],
    ['Patient', [patientName(referral), born && `born ${born}`].filter(Boolean).join(', ')],
    ['Scan', [modality, bodyParts.join(', ')].filter(Boolean).join(': ')],
    ['Appointment', timeSlot ? `${ukDate(timeSlot.start)}, ${ukTime(timeSlot.start)} (UK time)` : ''],
    ['Documents', documents.length > 0 ? String(documents.length) : ''],
    ['Clinical notes', notes.trim()],
  ];
  return rows.filter(([, words]) => words !== '');
}

/** {@link summaryRows} as plain text, a line each. */
export function summaryText(recorded: RecordedReferral): string {
  return summaryRows(recorded)
    .map(([label, words]) => `${label}: ${words}\n`)
    .join('');
}

/** The patient's name as it is written, or '' when there is none yet. */
export function patientName({ patient: { title, firstName, lastName } }: Referral): string {
  return [title, firstName, lastName].filter(Boolean).join(' ');
}

/** "4 Mar 1980" for `1980-03-04`: a date of birth has no zone. */
function bornOn(date: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const word = shortMonths[Number(month) - 1];
  return word === undefined ? '' : `${Number(day)} ${word} ${year}`;
}
