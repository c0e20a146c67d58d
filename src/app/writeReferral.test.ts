import { describe, expect, it } from 'vitest';
import { ApiError } from '#api/ApiError.ts';
import type { Call } from '#api/request.ts';
import type { Patient, Referral } from '#contract/referral.ts';
import { referralAnswer } from '#contract/upstream/read.ts';
import type { OpenAction } from './underKey.ts';
import { writeReferral } from './writeReferral.ts';

const patient: Partial<Patient> = { firstName: 'John', lastName: 'Doe', dateOfBirth: '1999-01-30' };
const made: Referral = referralAnswer.parse({
  object: {
    id: 'made',
    status: 'Created',
    patient_information: { first_name: 'John', last_name: 'Doe', date_of_birth_iso: '1999/01/30' },
  },
});
const place = '0123456789abcdef0123456789abcdef';

/** A server that plays its answers, one per call. */
function server(...answers: (Referral | ApiError)[]) {
  const sent: Pick<Call<unknown>, 'method' | 'path' | 'body' | 'key'>[] = [];
  const open: { current: OpenAction | undefined } = { current: undefined };
  const request = async <T>({ method, path, body, key }: Call<T>): Promise<T> => {
    sent.push({ method, path, body, key });
    const answer = answers.shift();
    if (answer === undefined) throw new Error('asked too often');
    if (answer instanceof ApiError) throw answer;
    return answer as T;
  };
  return { sent, writing: { request, open } };
}

describe('writeReferral', () => {
  it('creates under the key of the new referral', async () => {
    const { sent, writing } = server(made);
    expect(await writeReferral(writing, undefined, { patient }, place)).toEqual({ ok: true, referral: made });
    expect(sent).toMatchObject([{ method: 'POST', key: place }]);
  });

  it('F2 goes on with the referral that was made with other answers: never two', async () => {
    const reused = new ApiError('rejected', { referralId: 'made' });
    const changed = { ...made, patient: { ...made.patient, lastName: 'Roe' } };
    const { sent, writing } = server(new ApiError('network'), reused, made, changed);
    await writeReferral(writing, undefined, { patient }, place).catch(() => undefined);
    sent.length = 0;
    const update = { patient: { ...patient, lastName: 'Roe' } };
    expect(await writeReferral(writing, undefined, update, place)).toEqual({ ok: true, referral: changed });
    expect(sent).toMatchObject([
      { method: 'POST', key: place },
      { method: 'GET', path: '/api/v1/referrals/made' },
      {
        method: 'PATCH',
        path: '/api/v1/referrals/made',
        body: { patient_information: { last_name: 'Roe' } },
      },
    ]);
    expect(sent[2]?.key).not.toBe(place);
  });

  it('F2 sends nothing more when the answers are those again', async () => {
    const { sent, writing } = server(new ApiError('rejected', { referralId: 'made' }), made);
    expect(await writeReferral(writing, undefined, { patient }, place)).toEqual({ ok: true, referral: made });
    expect(sent).toHaveLength(2);
  });

  it('F16 does not make one patient’s referral another’s, who was typed in another tab under the same key', async () => {
    const reused = new ApiError('rejected', { referralId: 'made' });
    const { sent, writing } = server(reused, made);
    const update = { patient: { ...patient, firstName: 'Anna' } };
    await expect(writeReferral(writing, undefined, update, place)).rejects.toBe(reused);
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'GET']);
  });

  it.each([new ApiError('network'), new ApiError('rejected'), new ApiError('rejected', { referralId: '' })])(
    'passes on what went wrong otherwise',
    async (error) => {
      const { sent, writing } = server(error);
      await expect(writeReferral(writing, undefined, { patient }, place)).rejects.toBe(error);
      expect(sent).toHaveLength(1);
    },
  );

  it('F2 changes answers under one key until it is known how that ended', async () => {
    const { sent, writing } = server(new ApiError('network'), new ApiError('timeout'), made, made);
    const write = (notes: string) => writeReferral(writing, made, { notes }, '').catch(() => undefined);
    await write('Pain');
    await write('Pain');
    await write('Pain');
    await write('Pain!');
    const keys = sent.map(({ key }) => key);
    expect(keys.slice(0, 3)).toEqual(Array(3).fill(keys[0]));
    expect(keys[3]).not.toBe(keys[0]);
  });

  it('F16 puts what this screen changed over what others have saved, and nothing else', async () => {
    const theirs = { ...made, patient: { ...made.patient, lastName: 'Roe', phone: '2' }, version: '"2"' };
    const { sent, writing } = server(theirs);
    const update = { patient: { ...patient, lastName: 'Poe', phone: '' } };
    await writeReferral(writing, made, update, '', theirs);
    expect(sent.map(({ body }) => body)).toEqual([{ patient_information: { last_name: 'Poe' } }]);
  });

  it('sends nothing when nothing changes', async () => {
    const { sent, writing } = server();
    expect(await writeReferral(writing, made, { patient }, '')).toEqual({ ok: true, referral: made });
    expect(sent).toEqual([]);
  });
});
