import { datePartsOf, type DateParts } from '#clinical/dateParts.ts';
import { readDateOfBirth } from '#clinical/dateOfBirth.ts';
import { londonToday } from '#clinical/calendar.ts';
import { readPostcode } from '#clinical/postcode.ts';
import type { Patient, Referral } from '#contract/referral.ts';

/** The screen "Patient details", as typed. */
export interface PatientValues {
  firstName: string;
  lastName: string;
  dateOfBirth: DateParts;
  gender: string;
  email: string;
  phone: string;
  addressLine1: string;
  addressLine2: string;
  city: string;
  postcode: string;
}

/** The choices of "Gender", as the upstream is sent them. */
export const genders = [
  { value: 'female', label: 'Female' },
  { value: 'male', label: 'Male' },
  { value: 'other', label: 'Other' },
] as const;

/** The screen for a referral, or an empty one. An unknown gender is asked for again. */
export function fromReferral(referral: Referral | undefined): PatientValues {
  const patient = referral?.patient;
  return {
    firstName: patient?.firstName ?? '',
    lastName: patient?.lastName ?? '',
    dateOfBirth: datePartsOf(patient?.dateOfBirth ?? ''),
    gender: genders.find(({ value }) => value === patient?.gender)?.value ?? '',
    email: patient?.email ?? '',
    phone: patient?.phone ?? '',
    addressLine1: patient?.addressLine1 ?? '',
    addressLine2: patient?.addressLine2 ?? '',
    city: patient?.city ?? '',
    postcode: patient?.postcode ?? '',
  };
}

/** The patient for values that pass the rules: tidy where the upstream wants one spelling, else as typed. */
export function toPatient(values: PatientValues): Omit<Patient, 'title'> {
  const reading = readDateOfBirth(values.dateOfBirth, londonToday(Date.now()));
  return {
    firstName: values.firstName.trim(),
    lastName: values.lastName.trim(),
    dateOfBirth: 'date' in reading ? reading.date : '',
    gender: values.gender,
    email: values.email.trim(),
    phone: plainPhone(values.phone),
    addressLine1: values.addressLine1.trim(),
    addressLine2: values.addressLine2.trim(),
    city: values.city.trim(),
    postcode: readPostcode(values.postcode) ?? '',
  };
}

/** Digits and a leading plus only. The rules have read the number already; their tables of numbers are too large here. */
function plainPhone(text: string): string {
  return text.replace('(0)', '').replaceAll(/[^\d+]/g, '');
}
