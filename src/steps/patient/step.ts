import { ageOn, formatDate } from '#clinical/calendar.ts';
import { patientName } from '#clinical/patientName.ts';
import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import { loadable, loaded } from '#lib/loadable.ts';
import type { StepDefinition } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import { Fields } from './Fields.tsx';
import { fromReferral, genders, toPatient, type PatientValues } from './values.ts';

/** Who is to be scanned. The first step: its screen is part of the first load. */
export const patientStep: StepDefinition<Referral, ReferralUpdate, JourneyContext, PatientValues> = {
  id: 'patient',
  path: 'patient',
  title: 'Patient details',
  schema: loadable(async () => (await import('./schema.ts')).schema),
  Fields: loaded(Fields),
  fromReferral,
  toUpdate: (values) => ({ patient: toPatient(values) }),
  appliesTo: () => true,
  keepsDraft: true,
  summary(values, { today }) {
    const { dateOfBirth, gender, addressLine1, addressLine2, city, postcode, ...patient } = toPatient(values);
    const born = dateOfBirth && `${formatDate(dateOfBirth)} (${ageOn(dateOfBirth, today)} years)`;
    return [
      { label: 'Name', value: [patientName(patient)] },
      { label: 'Date of birth', value: [born] },
      { label: 'Gender', value: [genders.find(({ value }) => value === gender)?.label ?? ''] },
      { label: 'Email address', value: [patient.email] },
      { label: 'Mobile phone', value: [values.phone] },
      { label: 'Address', value: [[addressLine1, addressLine2, city, postcode].filter(Boolean).join(', ')] },
    ];
  },
  answers: {
    'patient.firstName': 'firstName',
    'patient.lastName': 'lastName',
    'patient.dateOfBirth': 'dateOfBirth.day',
    'patient.gender': 'gender',
    'patient.email': 'email',
    'patient.phone': 'phone',
    'patient.addressLine1': 'addressLine1',
    'patient.addressLine2': 'addressLine2',
    'patient.city': 'city',
    'patient.postcode': 'postcode',
  },
};
