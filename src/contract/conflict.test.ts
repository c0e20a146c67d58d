import { describe, expect, it } from 'vitest';
import { withUpdate } from './changes.ts';
import { rebased } from './conflict.ts';
import type { GpDetails, ReferralUpdate } from './referral.ts';
import { referralAnswer } from './upstream/read.ts';

const base = referralAnswer.parse({
  object: {
    id: 'r',
    patient_information: { first_name: 'John', last_name: 'Doe', phone: '1' },
    modality: 'MRI',
    body_part_ids: [63, 64],
    referral_information: 'Pain',
    imaging_provider_id: 1,
    safety_answers: [{ question_id: 'a', answer: 'no' }],
  },
});
const gp: GpDetails = {
  practiceName: 'Surgery',
  gpName: '',
  addressLine1: '',
  postcode: '',
  phone: '',
  email: '',
  notRegistered: false,
};
const { firstName, lastName, phone } = base.patient;
/** The whole screen, as a step writes it. */
const patient = (changes: object) => ({ patient: { firstName, lastName, phone, ...changes } });
const slot = (...ids: number[]) => ({ timeSlot: { ids, start: '', end: '' } });
const answers = (answer: 'yes' | 'no') => ({ safetyAnswers: [{ questionId: 'a', answer, details: '' }] });

describe('an update that others came before', () => {
  it.each<[string, ReferralUpdate, ReferralUpdate, ReferralUpdate]>([
    ['another step', { notes: 'Ache' }, patient({ phone: '2' }), { notes: 'Ache' }],
    [
      'another field of the step',
      patient({ lastName: 'Roe' }),
      patient({ phone: '2' }),
      { patient: { lastName: 'Roe' } },
    ],
    ['the centre', { gp }, { providerId: 2 }, { gp }],
    [
      'an answer that stays here',
      { ...patient({ lastName: 'Roe' }), notes: 'Pain' },
      { notes: 'Ache' },
      { patient: { lastName: 'Roe' } },
    ],
    ['the notes', { ...slot(1, 2) }, { notes: 'Ache' }, slot(1, 2)],
  ])('F16 is written beside what they changed: %s', (_what, mine, theirs, changes) => {
    expect(rebased(base, withUpdate(base, theirs), mine)).toEqual({ changes, isConflict: false });
  });

  it.each<[string, ReferralUpdate]>([
    ['notes', { notes: 'Ache' }],
    ['a field', patient({ phone: '2' })],
    ['the scan', { modality: 'MRI', bodyPartIds: [64] }],
    ['a GP', { gp }],
    ['safety answers', answers('yes')],
    ['a time', slot(2, 1)],
    ['no centre', { providerId: null }],
  ])('F16 is nothing when they wrote the same: %s', (_what, both) => {
    expect(rebased(base, withUpdate(base, both), both)).toEqual({ changes: undefined, isConflict: false });
  });

  it.each<[string, ReferralUpdate, ReferralUpdate]>([
    ['notes', { notes: 'Ache' }, { notes: 'Fall' }],
    ['a field', patient({ phone: '3' }), patient({ phone: '2' })],
    ['cleared notes', { notes: '' }, { notes: 'Fall' }],
    ['body parts', { modality: 'MRI', bodyPartIds: [63] }, { bodyPartIds: [64] }],
    [
      'body parts of another modality',
      { modality: 'MRI', bodyPartIds: [63] },
      { modality: 'CT', bodyPartIds: [7] },
    ],
    ['the centre', { providerId: 3 }, { providerId: 2 }],
    ['a GP', { gp: { ...gp, gpName: 'A' } }, { gp }],
    ['safety answers', answers('yes'), { safetyAnswers: [] }],
    ['a time', slot(3, 4), slot(1, 2)],
  ])('F16 is a conflict when both changed it: %s', (_what, mine, theirs) => {
    expect(rebased(base, withUpdate(base, theirs), mine)).toMatchObject({ isConflict: true });
  });

  it('is as it was when nobody came before', () => {
    const mine = { ...patient({ phone: '2' }), notes: 'Pain' };
    expect(rebased(base, base, mine)).toEqual({ changes: { patient: { phone: '2' } }, isConflict: false });
    expect(rebased(base, base, { notes: 'Pain' })).toEqual({ changes: undefined, isConflict: false });
  });
});
