import type { DateParts } from '#clinical/dateParts.ts';
import { datePartsOf } from '#clinical/datePartsOf.ts';
import type { Referral } from '#contract/referral.ts';
import type { JourneyContext } from '../context.ts';

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

/**
 * The screen for a referral, or for a new one: what a portal's record gives, else empty. An unknown gender is asked for
 * again.
 */
export function fromReferral(
  referral: Referral | undefined,
  context?: Pick<JourneyContext, 'prefill'>,
): PatientValues {
  const patient = referral ? referral.patient : context?.prefill?.values;
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
