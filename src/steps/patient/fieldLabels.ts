import type { PrefillField } from '#clinical/prefill/prefill.ts';

/** What the screen calls its fields, for the notices that name them. */
export const fieldLabels: Readonly<Record<PrefillField, string>> = {
  firstName: 'First name',
  lastName: 'Last name',
  dateOfBirth: 'Date of birth',
  gender: 'Gender',
  email: 'Email address',
  phone: 'Mobile phone',
  addressLine1: 'Address line 1',
  addressLine2: 'Address line 2',
  city: 'Town or city',
  postcode: 'Postcode',
};
