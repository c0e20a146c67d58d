import { describe, expect, it } from 'vitest';
import { referralAnswer } from '#contract/upstream/read.ts';
import type { JourneyContext } from '../context.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';
import { fromReferral, type PatientValues } from './values.ts';

const context: JourneyContext = {
  partner: {
    id: 'p',
    name: 'P',
    modalities: ['MRI'],
    finish: ['submit'],
    documents: { maxBytes: 1, extensions: [], inWords: '' },
    declarations: { submit: '', ionising: '' },
  },
  bodyParts: [],
  today: '2026-11-23',
};

const john: PatientValues = {
  firstName: 'John',
  lastName: 'Doe',
  dateOfBirth: { day: '30', month: 'Jan', year: '1999' },
  gender: 'male',
  email: 'john@example.com',
  phone: '',
  addressLine1: '123 Drury Lane',
  addressLine2: '',
  city: '',
  postcode: 'sk72eb',
};

const johnReferral = referralAnswer.parse({
  object: {
    id: '1',
    patient_information: {
      first_name: 'John',
      last_name: 'Doe',
      email: 'john@example.com',
      date_of_birth_iso: '1999/01/30',
      phone: '07700900123',
      address_line_1: '123 Drury Lane',
      address_postcode: 'SK7 2EB',
      gender: 'MALE',
    },
  },
});

describe('values', () => {
  it('are empty for a new referral, with nothing chosen beforehand', () => {
    const { dateOfBirth, ...texts } = fromReferral(undefined);
    expect(Object.values(texts).every((text) => text === '')).toBe(true);
    expect(dateOfBirth).toEqual({ day: '', month: '', year: '' });
  });

  it('come from a referral', () => {
    expect(fromReferral(johnReferral)).toEqual({
      ...john,
      dateOfBirth: { day: '30', month: '1', year: '1999' },
      phone: '07700900123',
      postcode: 'SK7 2EB',
    });
  });

  it('are what a portal’s record gives, for a new referral only', () => {
    const prefill = {
      values: { firstName: 'Anna', dateOfBirth: '1974-12-05', gender: 'female' },
      leftOut: [],
      latest: {},
      onTyped: () => undefined,
      Notice: () => null,
    };
    expect(fromReferral(undefined, { prefill })).toEqual({
      ...fromReferral(undefined),
      firstName: 'Anna',
      dateOfBirth: { day: '5', month: '12', year: '1974' },
      gender: 'female',
    });
    expect(fromReferral(johnReferral, { prefill })).toEqual(fromReferral(johnReferral));
  });

  it('ask again for a gender that the screen does not have', () => {
    const odd = referralAnswer.parse({ object: { id: '1', patient_information: { gender: 'unknown' } } });
    expect(fromReferral(odd).gender).toBe('');
  });
});

describe('update', () => {
  it('is what the patient is stored as', () => {
    expect(rules.toUpdate({ ...john, firstName: ' John ', phone: '+44 (0)7700 900-123' })).toEqual({
      patient: {
        firstName: 'John',
        lastName: 'Doe',
        dateOfBirth: '1999-01-30',
        gender: 'male',
        email: 'john@example.com',
        phone: '07700900123',
        addressLine1: '123 Drury Lane',
        addressLine2: '',
        city: '',
        postcode: 'SK7 2EB',
      },
    });
  });
});

describe('rules', () => {
  const messagesFor = (change: Partial<PatientValues>) =>
    schema
      .safeParse({ ...john, ...change })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  it('accept the patient', () => {
    expect(schema.safeParse(john).success).toBe(true);
    expect(schema.safeParse(fromReferral(johnReferral)).success).toBe(true);
  });

  it('ask for everything that is needed, in the order of the screen', () => {
    expect(messagesFor(fromReferral(undefined))).toEqual([
      'firstName: Enter the patient’s first name',
      'lastName: Enter the patient’s last name',
      'dateOfBirth.day: Enter the patient’s date of birth',
      'dateOfBirth.month: Enter the patient’s date of birth',
      'dateOfBirth.year: Enter the patient’s date of birth',
      'gender: Select the patient’s gender',
      'email: Enter the patient’s email address',
      'addressLine1: Enter the first line of the patient’s address',
      'postcode: Enter the patient’s postcode',
    ]);
  });

  it.each<[string, Partial<PatientValues>, string[]]>([
    ['a blank name', { lastName: '  ' }, ['lastName: Enter the patient’s last name']],
    [
      'a missing year',
      { dateOfBirth: { day: '30', month: '1', year: '' } },
      ['dateOfBirth.year: Date of birth must include a year'],
    ],
    [
      'a year of two digits',
      { dateOfBirth: { day: '30', month: '1', year: '99' } },
      ['dateOfBirth.year: Year of birth must have 4 digits, like 1999'],
    ],
    [
      'a day that is none',
      { dateOfBirth: { day: '31', month: '2', year: '1999' } },
      ['dateOfBirth.day: Date of birth must be a real date, like 30 1 1999'],
    ],
    [
      'tomorrow’s child',
      { dateOfBirth: { day: '1', month: '1', year: '2999' } },
      ['dateOfBirth.year: Date of birth must be today or in the past'],
    ],
    [
      'a birth too long ago',
      { dateOfBirth: { day: '1', month: '1', year: '1800' } },
      ['dateOfBirth.year: Date of birth must be no more than 130 years ago'],
    ],
    ['a gender of its own', { gender: 'x' }, ['gender: Select the patient’s gender']],
    ['an address without @', { email: 'john' }, ['email: Email address must look like name@example.com']],
    ['a short number', { phone: '077' }, ['phone: Mobile phone must be a phone number, like 07700 900123']],
    ['half a postcode', { postcode: 'SK7' }, ['postcode: Postcode must be a full UK postcode, like SK7 2EB']],
  ])('refuse %s', (_, change, expected) => {
    expect(messagesFor(change)).toEqual(expected);
  });
});

describe('summary', () => {
  it('reads like a record', () => {
    expect(rules.summary(john, context)).toEqual([
      { label: 'Name', value: ['DOE, John'] },
      { label: 'Date of birth', value: ['30 Jan 1999 (27 years)'] },
      { label: 'Gender', value: ['Male'] },
      { label: 'Email address', value: ['john@example.com'] },
      { label: 'Mobile phone', value: [''] },
      { label: 'Address', value: ['123 Drury Lane, SK7 2EB'] },
    ]);
  });
});
