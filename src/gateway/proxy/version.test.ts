import { describe, expect, it } from 'vitest';
import { referralAnswer } from '#contract/upstream/read.ts';
import { keyOf, started } from '../testing/keyedWrites.ts';
import { etagOf, versionOf } from './version.ts';

const answers = {
  id: 'r',
  patient_information: { first_name: 'John', last_name: 'Doe' },
  modality: 'MRI',
  body_part_ids: [63, 64],
  referral_information: 'Pain',
  safety_answers: [
    { question_id: 'a', answer: 'no' },
    { question_id: 'b', answer: 'yes', details: 'x' },
  ],
};
const versionFor = (changed: object) =>
  versionOf(referralAnswer.parse({ object: { ...answers, ...changed } }));

describe('a version', () => {
  it.each([
    ['the order of keys', { patient_information: { last_name: 'Doe', first_name: 'John' } }],
    [
      'the order of lists',
      { body_part_ids: [64, 63], safety_answers: [...answers.safety_answers].reverse() },
    ],
    ['how it stands', { status: 'Submitted', report_status: 'Ready', created_at: '2026-01-01T00:00:00Z' }],
    ['its documents', { additional_documents: [{ id: 'd' }] }],
    ['what nobody knows', { price: 1 }],
    ['how nothing is written', { imaging_provider_id: null, gp_information: null, time_slot: null }],
  ])('is the same whatever is %s', (_what, changed) => {
    expect(versionFor(changed)).toBe(versionFor({}));
  });

  it.each([
    { patient_information: { first_name: 'John', last_name: 'Roe' } },
    { modality: 'CT' },
    { body_part_ids: [63] },
    { referral_information: 'Pain.' },
    { imaging_provider_id: 7 },
    { gp_information: { practice_name: 'Surgery' } },
    { safety_answers: [] },
    { time_slot: { ids: [1], start_time: '2026-01-01T00:00:00Z', end_time: '2026-01-01T00:15:00Z' } },
  ])('is another with %j', (changed) => {
    expect(versionFor(changed)).not.toBe(versionFor({}));
  });

  it.each(['', '{}', '{"object":null}', '[', '{"data":[]}'])('is none of %j', (body) => {
    expect(etagOf(body)).toBeUndefined();
  });
});

/** A referral whose version is known. */
async function read() {
  const all = await started();
  const path = await all.one();
  const etagNow = async () => String((await all.browser.send(`/api/v1/referrals${path}`)).headers['etag']);
  let used = 10;
  const change = (json: object, ifMatch: string, key?: string) => {
    used += 1;
    const headers = { 'if-match': ifMatch, 'idempotency-key': key ?? keyOf(used) };
    return all.browser.send(`/api/v1/referrals${path}`, { method: 'PATCH', headers, json });
  };
  return { ...all, path, etagNow, change };
}

describe('a change that says what it is based on', () => {
  it('F16 is done when that is what is saved, and says what it is based on next', async () => {
    const { change, etagNow, writes } = await read();
    const first = await etagNow();
    expect(first).toMatch(/^"[\w-]{43}"$/);
    const answer = await change({ referral_information: 'Pain' }, first);
    expect(answer.status).toBe(200);
    expect(answer.headers['etag']).not.toBe(first);
    expect(answer.headers['etag']).toBe(await etagNow());
    expect((await change({ modality: 'MRI' }, String(answer.headers['etag']))).status).toBe(200);
    expect(writes()).toHaveLength(2);
  });

  it('F16 is refused, and its key is free, when something else is saved by then', async () => {
    const { change, etagNow, referrals, writes } = await read();
    const first = await etagNow();
    await change({ referral_information: 'Pain' }, first);
    const stale = await change({ referral_information: 'Ache' }, first, keyOf(5));
    expect(stale).toMatchObject({ status: 409, error: { code: 'stale' } });
    expect(referrals[0]).toMatchObject({ referral_information: 'Pain' });
    expect((await change({ referral_information: 'Ache' }, await etagNow(), keyOf(5))).status).toBe(200);
    expect(writes()).toHaveLength(2);
  });

  it('F16 is done by one of many at once', async () => {
    const { change, etagNow, writes } = await read();
    const first = await etagNow();
    const all = await Promise.all(
      ['a', 'b', 'c', 'd'].map((text) => change({ referral_information: text }, first)),
    );
    expect(all.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409]);
    expect(writes()).toHaveLength(1);
  });

  it('F16 holds for appointments, and without a key', async () => {
    const { browser, path, etagNow, change, writes } = await read();
    const first = await etagNow();
    await change({ referral_information: 'Pain' }, first);
    const pick = (ifMatch: string) =>
      browser.send(`/api/v1/referrals${path}/time_slots`, {
        method: 'POST',
        headers: { 'if-match': ifMatch },
        json: { time_slot_ids: [1, 2] },
      });
    expect((await pick(first)).error?.code).toBe('stale');
    expect((await pick(await etagNow())).status).toBe(201);
    expect(writes()).toHaveLength(2);
  });

  it('is sent as it is when it does not say', async () => {
    const { gateway, write, path } = await read();
    expect((await write(path, { referral_information: 'Pain' }, keyOf(9))).status).toBe(200);
    expect(gateway.upstream.journal.map(({ call }) => call)).toEqual([`PATCH /api/v1/referrals${path}`]);
  });

  it('is not sent when it cannot be read what is saved', async () => {
    const { change, etagNow, state, writes } = await read();
    const first = await etagNow();
    state.failing = /^GET/;
    expect((await change({ referral_information: 'Pain' }, first)).error?.code).toBe('upstream-unavailable');
    expect(writes()).toEqual([]);
    state.failing = undefined;
    expect((await change({ referral_information: 'Pain' }, first)).status).toBe(200);
  });
});
