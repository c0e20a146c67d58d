// From our plain types to what the upstream is sent. The only place that builds a request body for it.
import { toWire } from '#lib/names.ts';
import type { GpDetails, Patient, ReferralUpdate, SafetyAnswer } from '../referral.ts';
import { writeDateOfBirth } from './dateOfBirth.ts';
import {
  gpNames,
  patientNames,
  pickedTimeSlotIds,
  referralNames,
  safetyAnswerNames,
  userNames,
} from './names.ts';

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
  providerId,
  gp,
  safetyAnswers,
}: ReferralUpdate): Record<string, unknown> {
  return toWire(referralNames, {
    patient: patient && writePatient(patient),
    bodyPartIds,
    modality,
    notes,
    providerId,
    gp: gp && writeGp(gp),
    safetyAnswers: safetyAnswers?.map(writeSafetyAnswer),
  });
}

/** The body of `POST /referrals/:id/time_slots`: the ids of all blocks of one appointment. */
export function writePickedTimeSlot(ids: readonly number[]): Record<string, unknown> {
  return { [pickedTimeSlotIds]: ids };
}

function writePatient(patient: Partial<Patient>): Record<string, unknown> {
  const { dateOfBirth } = patient;
  return toWire(patientNames, {
    ...patient,
    dateOfBirth: dateOfBirth === undefined ? undefined : writeDateOfBirth(dateOfBirth),
  });
}

function writeGp(gp: GpDetails): Record<string, unknown> {
  return toWire(gpNames, { ...gp });
}

function writeSafetyAnswer({ details, ...answer }: SafetyAnswer): Record<string, unknown> {
  return toWire(safetyAnswerNames, { ...answer, details: details === '' ? undefined : details });
}
