import { describe, expect, it } from 'vitest';
import { writeNewReferral, writePickedTimeSlot, writeUpdate, writeUser } from './write.ts';

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
    [{ providerId: 203 }, { imaging_provider_id: 203 }],
    [{ providerId: null }, { imaging_provider_id: null }],
    [
      {
        gp: {
          practiceName: 'High Street Surgery',
          gpName: 'Dr Rao',
          addressLine1: '1 High Street',
          postcode: 'SK7 2EB',
          phone: '0161 496 0000',
          email: '',
          notRegistered: false,
        },
      },
      {
        gp_information: {
          practice_name: 'High Street Surgery',
          gp_name: 'Dr Rao',
          address_line_1: '1 High Street',
          address_postcode: 'SK7 2EB',
          phone: '0161 496 0000',
          email: '',
          not_registered: false,
        },
      },
    ],
    [
      {
        safetyAnswers: [
          { questionId: 'pacemaker', answer: 'yes' as const, details: 'Medtronic, 2019' },
          { questionId: 'pregnancy', answer: 'no' as const, details: '' },
        ],
      },
      {
        safety_answers: [
          { question_id: 'pacemaker', answer: 'yes', details: 'Medtronic, 2019' },
          { question_id: 'pregnancy', answer: 'no' },
        ],
      },
    ],
  ])('writes %j as %j', (update, expected) => {
    expect(writeUpdate(update)).toEqual(expected);
  });
});

describe('writePickedTimeSlot', () => {
  it('sends the ids of all blocks', () => {
    expect(writePickedTimeSlot([16523, 16539])).toEqual({ time_slot_ids: [16523, 16539] });
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
