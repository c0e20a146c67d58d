import { describe, expect, it } from 'vitest';
import { writeNewReferral, writeUpdate, writeUser } from './write.ts';

const patient = {
  firstName: 'John',
  lastName: 'Doe',
  email: 'john@example.com',
  dateOfBirth: '1999-01-30',
  phone: '',
  addressLine1: '123 Drury Lane',
  addressLine2: '',
  city: '',
  postcode: 'SK7 2EB',
  gender: 'male',
};

describe('writeNewReferral', () => {
  it('sends what the API guide describes, and nothing that was not given', () => {
    expect(writeNewReferral(patient)).toEqual({
      patient_information: {
        first_name: 'John',
        last_name: 'Doe',
        email: 'john@example.com',
        date_of_birth_iso: '1999/01/30',
        address_line_1: '123 Drury Lane',
        address_postcode: 'SK7 2EB',
        gender: 'male',
      },
    });
  });
});

describe('writeUpdate', () => {
  it.each([
    [
      { modality: 'MRI', bodyPartIds: [63, 64] },
      { modality: 'MRI', body_part_ids: [63, 64] },
    ],
    [{ notes: 'Pain' }, { referral_information: 'Pain' }],
    [{ patient: { phone: '' } }, { patient_information: { phone: '' } }],
    [
      { patient: { dateOfBirth: '1999-01-30' } },
      { patient_information: { date_of_birth_iso: '1999/01/30' } },
    ],
    [{}, {}],
  ])('writes %j as %j', (update, expected) => {
    expect(writeUpdate(update)).toEqual(expected);
  });
});

describe('writeUser', () => {
  it('uses the upstream’s names', () => {
    const user = { firstName: 'Amara', lastName: 'Okafor', email: 'a@b.example', marketingEmails: false };
    expect(writeUser(user)).toEqual({
      first_name: 'Amara',
      last_name: 'Okafor',
      email: 'a@b.example',
      marketing_emails: false,
    });
  });
});
