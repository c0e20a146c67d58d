import { ageOn, formatDate, londonToday } from '#clinical/calendar.ts';
import { readDateOfBirth } from '#clinical/dateOfBirth.ts';
import { bornOf } from '#clinical/bornOf.ts';
import { patientName } from '#clinical/patientName.ts';
import { readPhone } from '#clinical/phone.ts';
import { readPostcode } from '#clinical/postcode.ts';
import type { Patient, ReferralUpdate } from '#contract/referral.ts';
import type { StepRules } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import { schema } from './schema.ts';
import { genders, type PatientValues } from './values.ts';

/** What is needed of the step once something was answered. */
export const rules: StepRules<ReferralUpdate, JourneyContext, PatientValues> = {
  schema,
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
  toUpdate: (values) => ({ patient: toPatient(values) }),
  summary(values, { today }) {
    const { dateOfBirth, gender, addressLine1, addressLine2, city, postcode, ...patient } = toPatient(values);
    const born = dateOfBirth && `${formatDate(dateOfBirth)} (${ageOn(dateOfBirth, today)} years)`;
    return [
      { label: 'Name', value: [patientName(patient)] },
      { label: 'Date of birth', value: [born] },
      { label: 'Gender', value: [genders.find(({ value }) => value === gender)?.label ?? ''] },
      { label: 'Email address', value: [patient.email] },
      { label: 'Mobile phone', value: [readPhone(values.phone)?.shown ?? values.phone] },
      { label: 'Address', value: [[addressLine1, addressLine2, city, postcode].filter(Boolean).join(', ')] },
    ];
  },
  panel(values, { today }) {
    const patient = toPatient(values);
    const gender = genders.find(({ value }) => value === values.gender)?.label;
    return {
      title: patientName(patient),
      lines: [[bornOf(patient, today), gender].filter(Boolean).join(' · '), patient.postcode],
    };
  },
};

/** The patient for values that pass the rules: tidy where the upstream wants one spelling, else as typed. */
function toPatient(values: PatientValues): Omit<Patient, 'title'> {
  const reading = readDateOfBirth(values.dateOfBirth, londonToday(Date.now()));
  return {
    firstName: values.firstName.trim(),
    lastName: values.lastName.trim(),
    dateOfBirth: 'date' in reading ? reading.date : '',
    gender: values.gender,
    email: values.email.trim(),
    phone: readPhone(values.phone)?.plain ?? '',
    addressLine1: values.addressLine1.trim(),
    addressLine2: values.addressLine2.trim(),
    city: values.city.trim(),
    postcode: readPostcode(values.postcode) ?? '',
  };
}
