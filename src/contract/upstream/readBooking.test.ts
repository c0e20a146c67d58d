import { describe, expect, it } from 'vitest';
import { referralAnswer } from './read.ts';
import { providersAnswer, safetyQuestionsAnswer, timeSlotsAnswer } from './readBooking.ts';

const slot = {
  ids: [16523, 16539],
  start_time: '2022-09-28T12:00:00.000+01:00',
  end_time: '2022-09-28T12:45:00.000+01:00',
};
const read = {
  ids: [16523, 16539],
  start: '2022-09-28T12:00:00.000+01:00',
  end: '2022-09-28T12:45:00.000+01:00',
};

describe('the booking in a referral', () => {
  it('is read whole', () => {
    const { providerId, gp, safetyAnswers, timeSlot } = referralAnswer.parse({
      object: {
        id: '1',
        imaging_provider_id: '203',
        gp_information: { practice_name: ' High Street ', not_registered: null },
        safety_answers: [
          { question_id: 'pacemaker', answer: 'Yes', details: 'Medtronic' },
          { question_id: 7, answer: 'no' },
          { question_id: 'odd', answer: 'perhaps' },
        ],
        time_slot: slot,
      },
    });
    expect(providerId).toBe(203);
    expect(gp).toEqual({
      practiceName: 'High Street',
      gpName: '',
      addressLine1: '',
      postcode: '',
      phone: '',
      email: '',
      notRegistered: false,
    });
    expect(safetyAnswers).toEqual([
      { questionId: 'pacemaker', answer: 'yes', details: 'Medtronic' },
      { questionId: '7', answer: 'no', details: '' },
    ]);
    expect(timeSlot).toEqual(read);
  });

  it.each([
    ['null', { gp_information: null, time_slot: null, imaging_provider_id: null, safety_answers: null }],
    [
      'odd',
      {
        gp_information: 7,
        time_slot: { ids: [], start_time: 'x' },
        imaging_provider_id: {},
        safety_answers: 'x',
      },
    ],
  ])('reads as not given when it is %s', (_, odd) => {
    expect(referralAnswer.parse({ object: { id: '1', ...odd } })).toMatchObject({
      providerId: null,
      gp: null,
      safetyAnswers: [],
      timeSlot: null,
    });
  });
});

describe('timeSlotsAnswer', () => {
  it('puts the appointments in order and leaves out what cannot be booked', () => {
    const later = { ...slot, ids: [1], start_time: '2022-09-28T13:00:00.000+01:00' };
    expect(timeSlotsAnswer.parse({ data: [later, { ids: [] }, slot] }).map(({ ids }) => ids)).toEqual([
      [16523, 16539],
      [1],
    ]);
  });

  it('takes an empty list, and refuses an answer without one', () => {
    expect(timeSlotsAnswer.parse({ data: [] })).toEqual([]);
    expect(timeSlotsAnswer.safeParse({ success: true }).success).toBe(false);
    expect(timeSlotsAnswer.safeParse({ success: false, data: [] }).success).toBe(false);
  });
});

describe('providersAnswer', () => {
  it('keeps the order, and what is not given reads as such', () => {
    expect(
      providersAnswer.parse({ data: [{ id: 2, name: 'B', price_pence: 32_500 }, { id: 1 }, {}] }),
    ).toEqual([
      {
        id: 2,
        name: 'B',
        addressLine1: '',
        city: '',
        postcode: '',
        distanceMiles: null,
        pricePence: 32_500,
        publishesTimeSlots: null,
      },
      expect.objectContaining({ id: 1, name: '', pricePence: null }),
    ]);
  });
});

describe('safetyQuestionsAnswer', () => {
  it('reads the questions in order', () => {
    expect(safetyQuestionsAnswer.parse({ data: [{ id: 'a', text: 'A?' }] })).toEqual([
      { id: 'a', text: 'A?', hint: '', detailsPrompt: '' },
    ]);
  });

  it('refuses the list when one question cannot be read, because it could not be asked', () => {
    expect(safetyQuestionsAnswer.safeParse({ success: false, data: [] }).success).toBe(false);
    expect(safetyQuestionsAnswer.safeParse({ data: [{ id: 'a', text: 'A?' }, { id: 'b' }] }).success).toBe(
      false,
    );
  });
});
