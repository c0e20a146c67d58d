import { describe, expect, it } from 'vitest';
import { keyOf, started } from '../testing/keyedWrites.ts';

const minute = 60_000;
const pick = { time_slot_ids: [3, 4] };

/** What a write of a referral is, what the upstream has then, and what it had before. */
const handOvers = [
  ['submit', 'Submitted'],
  ['confirm', 'Confirmed'],
] as const;

describe.each(handOvers)('a %s', (way, status) => {
  it('F13 pressed fifty times is one', async () => {
    const { write, writes, one } = await started();
    const path = await one();
    const press = () => write(`${path}/${way}`, undefined, keyOf(1));
    const answers = await Promise.all(Array.from({ length: 50 }, press));
    expect(new Set(answers.map((each) => each.status))).toEqual(new Set([200]));
    expect(writes()).toHaveLength(1);
  });

  it.each([
    ['lost', 'lost-answer'],
    ['a failure', { afterwards: { status: 503 } }],
    ['unreadable', { afterwards: { headers: { 'content-type': 'application/json' }, body: '' } }],
  ] as const)('F21 is done once when its answer is %s', async (_how, fault) => {
    const { write, writes, one, faultOnce, referrals } = await started();
    const path = await one();
    faultOnce(/^PATCH/, fault);
    const answer = await write(`${path}/${way}`, undefined, keyOf(1));
    expect(answer.status).toBe(200);
    expect(answer.text).toContain(status);
    expect((await write(`${path}/${way}`, undefined, keyOf(1))).text).toBe(answer.text);
    expect(writes()).toHaveLength(1);
    expect(referrals[0]?.status).toBe(status);
  });

  it('F21 is read before it is sent again', async () => {
    const { write, writes, one, faultOnce, state } = await started();
    const path = await one();
    const press = () => write(`${path}/${way}`, undefined, keyOf(1));
    faultOnce(/^PATCH/, 'lost-answer');
    state.failing = /^GET/;
    expect((await press()).error?.code).toBe('upstream-unavailable');
    state.failing = undefined;
    expect(await press()).toMatchObject({ status: 200, headers: { 'idempotent-replayed': 'true' } });
    expect(writes()).toHaveLength(1);
  });

  it('F21 is sent again when it was not done, and not while that cannot be told', async () => {
    const { write, writes, one, faultOnce, referrals } = await started();
    const path = await one();
    const press = () => write(`${path}/${way}`, undefined, keyOf(1));
    faultOnce(/^PATCH/, 'lost-request');
    expect((await press()).error?.code).toBe('upstream-unavailable');
    const [referral] = referrals;
    if (referral) referral.status = '';
    expect((await press()).error?.code).toBe('outcome-unknown');
    if (referral) referral.status = 'Created';
    expect((await press()).text).toContain(status);
    expect(writes()).toHaveLength(2);
  });

  it('F3 is not sent again for a minute when no answer came', async () => {
    const { gateway, write, writes, one, faultOnce } = await started({ limits: { jsonMs: 300 } });
    const path = await one();
    const press = () => write(`${path}/${way}`, undefined, keyOf(1));
    faultOnce(/^PATCH/, 'silence');
    expect((await press()).error?.code).toBe('upstream-timeout');
    expect((await press()).error?.code).toBe('outcome-unknown');
    gateway.pass(minute);
    expect((await press()).status).toBe(200);
    expect(writes()).toHaveLength(2);
  });
});

describe('an appointment', () => {
  it('F13 picked twice at once is picked once', async () => {
    const { write, writes, one } = await started();
    const path = await one();
    const press = () => write(`${path}/time_slots`, pick, keyOf(1), 'POST');
    await Promise.all([press(), press()]);
    expect(writes()).toHaveLength(1);
  });

  it('F2 whose answer is lost is not picked again when it is held', async () => {
    const { write, writes, one, faultOnce, state } = await started();
    const path = await one();
    const press = () => write(`${path}/time_slots`, pick, keyOf(1), 'POST');
    faultOnce(/time_slots/, 'lost-answer');
    state.failing = /^GET/;
    expect((await press()).error?.code).toBe('upstream-unavailable');
    state.failing = undefined;
    expect(await press()).toMatchObject({ status: 201, headers: { 'idempotent-replayed': 'true' } });
    expect(writes()).toHaveLength(1);
  });

  it('F2 is picked again when another one is held', async () => {
    const { write, writes, one, faultOnce, referrals } = await started();
    const path = await one();
    await write(`${path}/time_slots`, { time_slot_ids: [1, 2] }, keyOf(1), 'POST');
    faultOnce(/time_slots/, 'lost-request');
    await write(`${path}/time_slots`, pick, keyOf(2), 'POST');
    expect((await write(`${path}/time_slots`, pick, keyOf(2), 'POST')).status).toBe(201);
    expect(writes()).toHaveLength(3);
    expect(referrals[0]?.time_slot).toMatchObject({ ids: [3, 4] });
  });
});

describe('a change of answers', () => {
  it('F2 is sent again without looking: twice is as good as once', async () => {
    const { gateway, write, one, referrals } = await started();
    const path = await one();
    const change = () => write(path, { referral_information: 'Pain' }, keyOf(1));
    const { decide } = gateway.upstream.control;
    gateway.upstream.control.decide = () => ({ status: 500 });
    expect((await change()).error?.code).toBe('upstream-unavailable');
    gateway.upstream.control.decide = decide;
    expect((await change()).status).toBe(200);
    expect(referrals[0]).toMatchObject({ referral_information: 'Pain' });
    expect(gateway.upstream.journal.filter(({ call }) => call.startsWith('GET'))).toEqual([]);
  });

  it('F13 is answered as before, however often it comes', async () => {
    const { write, writes, one } = await started();
    const path = await one();
    const change = () => write(path, { referral_information: 'Pain' }, keyOf(1));
    const [first, ...others] = await Promise.all(Array.from({ length: 50 }, change));
    expect(new Set(others.map(({ text }) => text))).toEqual(new Set([first?.text]));
    expect(writes()).toHaveLength(1);
  });
});
