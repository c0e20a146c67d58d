import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeNewReferral, writeUpdate } from '#contract/upstream/write.ts';
import { allowedBody } from './allowedBody.ts';

describe('allowedBody', () => {
  it('passes what our own writers build', () => {
    const created = writeNewReferral({
      firstName: 'John',
      lastName: 'Doe',
      dateOfBirth: '1999-01-30',
      email: 'j@d.example',
    });
    expect(allowedBody('createReferral', created)).toEqual(created);
    const updated = writeUpdate({
      modality: 'MRI',
      bodyPartIds: [63, 64],
      notes: 'Pain',
      patient: { phone: '' },
    });
    expect(allowedBody('updateReferral', updated)).toEqual(updated);
  });

  it('A8 drops status, user_id, ids and everything else that is not an answer', () => {
    const given = {
      status: 'Confirmed',
      user_id: 7,
      id: 'x',
      modality: 'MRI',
      body_part_ids: [63, { id: 64 }],
      patient_information: { first_name: 'John', user_id: 7, gender: { nested: true } },
      gp_information: { practice_name: 'High Street', status: 'x' },
      safety_answers: [{ question_id: 'a', answer: 'no', user_id: 7 }, 'odd'],
      referral_information: ['a list'],
    };
    expect(allowedBody('updateReferral', given)).toEqual({
      modality: 'MRI',
      body_part_ids: [63],
      patient_information: { first_name: 'John' },
      gp_information: { practice_name: 'High Street' },
      safety_answers: [{ question_id: 'a', answer: 'no' }, {}],
    });
  });

  it.each([undefined, null, 'text', 7, [], [{}]])('is nothing for %j', (body) => {
    expect(allowedBody('updateReferral', body)).toBeUndefined();
  });

  it('A8 never lets a key through that is not listed, and changes nothing on the way', () => {
    const listed =
      /^(?:patient_information|modality|body_part_ids|referral_information|imaging_provider_id|gp_information|safety_answers)$/;
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (given) => {
        const kept = allowedBody('createReferral', { ...given, modality: 'MRI' }) as Record<string, unknown>;
        expect(Object.keys(kept).filter((key) => !listed.test(key))).toEqual([]);
        expect(kept['modality']).toBe('MRI');
      }),
    );
  });
});
