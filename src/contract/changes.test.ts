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
