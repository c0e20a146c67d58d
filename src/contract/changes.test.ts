import { describe, expect, it } from 'vitest';
import { changesTo, handedOver, withUpdate } from './changes.ts';
import { referralAnswer } from './upstream/read.ts';

const referral = referralAnswer.parse({
  object: {
    id: '1',
    status: 'Created',
    modality: 'MRI',
    body_part_ids: [63, 64],
    referral_information: 'Pain',
    patient_information: { first_name: 'John', phone: '07700900123' },
  },
});

describe('changesTo', () => {
  it.each([
    ['nothing given', {}, undefined],
    [
      'nothing new',
      { modality: 'MRI', bodyPartIds: [64, 63], notes: 'Pain', patient: { firstName: 'John' } },
      undefined,
    ],
    ['other notes', { notes: 'No pain' }, { notes: 'No pain' }],
    ['cleared notes', { notes: '' }, { notes: '' }],
    [
      'other parts, with their modality',
      { modality: 'MRI', bodyPartIds: [63] },
      { modality: 'MRI', bodyPartIds: [63] },
    ],
    [
      'another modality, with its parts',
      { modality: 'CT', bodyPartIds: [63, 64] },
      { modality: 'CT', bodyPartIds: [63, 64] },
    ],
    ['a cleared phone', { patient: { firstName: 'John', phone: '' } }, { patient: { phone: '' } }],
  ])('%s', (_, update, expected) => {
    expect(changesTo(referral, update)).toEqual(expected);
  });
});

describe('changesTo, when booking', () => {
  const slot = { ids: [1, 2], start: '2026-12-01T10:00:00Z', end: '2026-12-01T10:30:00Z' };
  const gp = {
    practiceName: 'High Street',
    gpName: '',
    addressLine1: '',
    postcode: '',
    phone: '',
    email: '',
    notRegistered: false,
  };
  const no = { questionId: 'pacemaker', answer: 'no', details: '' } as const;
  const booked = { ...referral, providerId: 203, gp, safetyAnswers: [no], timeSlot: slot };

  it.each([
    [
      'the same again',
      { providerId: 203, gp: { ...gp }, safetyAnswers: [{ ...no }], timeSlot: { ...slot, ids: [2, 1] } },
      undefined,
    ],
    ['another centre', { providerId: 204 }, { providerId: 204 }],
    [
      'another practice',
      { gp: { ...gp, practiceName: 'Low Street' } },
      { gp: { ...gp, practiceName: 'Low Street' } },
    ],
    [
      'another answer',
      { safetyAnswers: [{ ...no, answer: 'yes' as const }] },
      { safetyAnswers: [{ ...no, answer: 'yes' }] },
    ],
    [
      'other details',
      { safetyAnswers: [{ ...no, details: 'x' }] },
      { safetyAnswers: [{ ...no, details: 'x' }] },
    ],
    ['another time', { timeSlot: { ...slot, ids: [3, 4] } }, { timeSlot: { ...slot, ids: [3, 4] } }],
    [
      'another modality, for which a centre has to be chosen again',
      { modality: 'CT', bodyPartIds: [1] },
      { modality: 'CT', bodyPartIds: [1], providerId: null },
    ],
    [
      'other parts, for which the centre stays',
      { modality: 'MRI', bodyPartIds: [63] },
      { modality: 'MRI', bodyPartIds: [63] },
    ],
  ])('%s', (_, update, expected) => {
    expect(changesTo(booked, update)).toEqual(expected);
  });

  it('keeps what was accepted when the answer leaves it out, and what was taken back', () => {
    const bare = referralAnswer.parse({ object: { id: '1', imaging_provider_id: 203 } });
    const {
      providerId,
      gp: kept,
      safetyAnswers,
      timeSlot,
    } = withUpdate(bare, { providerId: null, gp, safetyAnswers: [no], timeSlot: slot });
    expect({ providerId, kept, safetyAnswers, timeSlot }).toEqual({
      providerId: null,
      kept: gp,
      safetyAnswers: [no],
      timeSlot: slot,
    });
  });
});

describe('withUpdate', () => {
  it('keeps what was accepted when the answer leaves it out', () => {
    const bare = referralAnswer.parse({ object: { id: '1' } });
    const written = withUpdate(bare, {
      modality: 'CT',
      bodyPartIds: [7],
      notes: 'N',
      patient: { firstName: 'Jo' },
    });
    expect(written).toMatchObject({
      modality: 'CT',
      bodyPartIds: [7],
      notes: 'N',
      patient: { firstName: 'Jo' },
    });
  });

  it('keeps what the answer holds besides', () => {
    expect(withUpdate(referral, { notes: 'N' })).toEqual({ ...referral, notes: 'N' });
  });
});

describe('handedOver', () => {
  it('keeps every answer, whatever the answer to the hand-over leaves out', () => {
    const answer = referralAnswer.parse({
      object: { id: '1', status: 'submitted', report_status: 'pending' },
    });
    expect(handedOver(referral, answer)).toEqual({
      ...referral,
      status: { known: 'Submitted', label: 'Submitted' },
      reportStatus: 'pending',
    });
  });
});
