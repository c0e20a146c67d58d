import { describe, expect, it } from 'vitest';
import { ApiError } from '#api/ApiError.ts';
import type { Call } from '#api/request.ts';
import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import { referralAnswer } from '#contract/upstream/read.ts';
import { changeReferral } from './changeReferral.ts';

const base: Referral = {
  ...referralAnswer.parse({
    object: {
      id: 'r',
      status: 'Created',
      patient_information: { first_name: 'John', last_name: 'Doe' },
      referral_information: 'Pain',
    },
  }),
  version: '"1"',
};
const stale = new ApiError('conflict', { requestId: 'r1' });

/** Changes with a server that plays its answers, one per call. */
async function change(update: ReferralUpdate, ...answers: (Referral | ApiError)[]) {
  const sent: Pick<Call<unknown>, 'method' | 'body' | 'version' | 'key'>[] = [];
  const request = async <T>({ method, body, version, key }: Call<T>): Promise<T> => {
    sent.push({ method, body, version, key });
    const answer = answers.shift();
    if (answer === undefined) throw new Error('asked too often');
    if (answer instanceof ApiError) throw answer;
    return answer as T;
  };
  const writing = { request, open: { current: undefined } };
  const outcome = await changeReferral(writing, base, update).catch((error: unknown) => error);
  return { outcome, sent };
}

describe('changeReferral', () => {
  it('F16 says what the change is based on', async () => {
    const written = { ...base, notes: 'Ache', version: '"2"' };
    const { outcome, sent } = await change({ notes: 'Ache' }, written);
    expect(outcome).toEqual({ ok: true, referral: written });
    expect(sent).toMatchObject([{ method: 'PATCH', version: '"1"' }]);
  });

  it('F16 puts a change beside those of others, under a key of its own', async () => {
    const now = { ...base, patient: { ...base.patient, phone: '2' }, version: '"2"' };
    const written = { ...now, notes: 'Ache', version: '"3"' };
    const { outcome, sent } = await change({ notes: 'Ache' }, stale, now, written);
    expect(outcome).toEqual({ ok: true, referral: written });
    expect(sent).toMatchObject([
      { method: 'PATCH', version: '"1"' },
      { method: 'GET' },
      { method: 'PATCH', version: '"2"', body: { referral_information: 'Ache' } },
    ]);
    expect(sent[2]?.key).not.toBe(sent[0]?.key);
  });

  it('F16 leaves a field of the same step as the others have it', async () => {
    const { firstName, lastName, phone } = base.patient;
    const now = { ...base, patient: { ...base.patient, phone: '2' }, version: '"2"' };
    const update = { patient: { firstName, lastName: 'Roe', phone } };
    const written = { ...now, patient: { ...now.patient, lastName: 'Roe' } };
    const { outcome, sent } = await change(update, stale, now, written);
    expect(outcome).toEqual({ ok: true, referral: written });
    expect(lastName).toBe('Doe');
    expect(sent[2]?.body).toEqual({ patient_information: { last_name: 'Roe' } });
  });

  it('F16 gives both versions when others have changed the same, and writes nothing', async () => {
    const now = { ...base, notes: 'Fall', version: '"2"' };
    const { outcome, sent } = await change({ notes: 'Ache' }, stale, now);
    expect(outcome).toEqual({
      ok: false,
      refusal: stale,
      versions: { theirs: now, mine: { ...now, notes: 'Ache' } },
    });
    expect(sent.map(({ method }) => method)).toEqual(['PATCH', 'GET']);
  });

  it('F16 writes nothing when others have written the same', async () => {
    const now = { ...base, notes: 'Ache', version: '"2"' };
    const { outcome, sent } = await change({ notes: 'Ache' }, stale, now);
    expect(outcome).toEqual({ ok: true, referral: now });
    expect(sent).toHaveLength(2);
  });

  it('F16 gives up on others who come before again and again', async () => {
    const later = [2, 3, 4].flatMap((n) => [{ ...base, version: `"${n}"` }, stale]);
    const { outcome, sent } = await change({ notes: 'Ache' }, stale, ...later);
    expect(outcome).toBe(stale);
    expect(sent).toHaveLength(7);
  });

  it('passes on that it is refused for another reason', async () => {
    expect((await change({ notes: 'Ache' }, stale, base)).outcome).toBe(stale);
    const lost = new ApiError('network');
    expect((await change({ notes: 'Ache' }, lost)).outcome).toBe(lost);
  });
});
