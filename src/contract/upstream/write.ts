// From our plain types to what the upstream is sent. The only place that builds a request body for it.
import { toWire } from '#lib/names.ts';
import type { Patient, ReferralUpdate } from '../referral.ts';
import { writeDateOfBirth } from './dateOfBirth.ts';
import { patientNames, referralNames, userNames } from './names.ts';

/** What creating a user (referrer) takes. */
export interface NewUser {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly marketingEmails: boolean;
}

/** The body of `POST /users`. */
export function writeUser(user: NewUser): Record<string, unknown> {
  return toWire(userNames, { ...user });
}

/** The body of `POST /referrals`. Answers that were not given are left out. */
export function writeNewReferral(patient: Partial<Patient>): Record<string, unknown> {
  const given = Object.fromEntries(Object.entries(patient).filter(([, value]) => value !== ''));
  return { [referralNames.patient]: writePatient(given) };
}

/**
 * The body of `PATCH /referrals/:id`: the given answers and no others. An empty string is sent on purpose, because it
 * clears an answer given before.
 */
export function writeUpdate({
  patient,
  bodyPartIds,
  modality,
  notes,
}: ReferralUpdate): Record<string, unknown> {
  return toWire(referralNames, { patient: patient && writePatient(patient), bodyPartIds, modality, notes });
}

function writePatient(patient: Partial<Patient>): Record<string, unknown> {
  const { dateOfBirth } = patient;
  return toWire(patientNames, {
    ...patient,
    dateOfBirth: dateOfBirth === undefined ? undefined : writeDateOfBirth(dateOfBirth),
  });
}
