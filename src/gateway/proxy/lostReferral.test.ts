import { describe, expect, it } from 'vitest';
import { referralNames } from '#contract/upstream/names.ts';
import { raise } from '#lib/raise.ts';
import { create, jane, keyOf, started } from '../testing/keyedWrites.ts';

const minute = 60_000;
const json = { 'content-type': 'application/json' };

/** A new referral that was made, of which neither the answer nor anything else was heard. */
async function lost(options: Parameters<typeof started>[0] = {}) {
  const all = await started(options);
  all.faultOnce(create, 'lost-answer');
  all.state.failing = /^GET/;
  expect((await all.created()).error?.code).toBe('upstream-unavailable');
  all.state.failing = undefined;
  return { ...all, made: all.referrals[0] ?? raise('it was made') };
}

describe('a new referral whose answer is lost', () => {
  it.each([
    ['with the connection', 'lost-answer'],
    ['by a failure', { afterwards: { status: 500 } }],
    ['in an answer without it', { afterwards: { body: { success: true, object: null } } }],
    ['in half an answer', { afterwards: { headers: json, body: '{"object":{"id"' } }],
    ['in a page', { afterwards: { headers: { 'content-type': 'text/html' }, body: '<p>' } }],
  ] as const)('F2 is found at once when it was lost %s', async (_how, fault) => {
    const { created, writes, faultOnce, referrals } = await started();
    faultOnce(create, fault);
    const answer = await created();
    expect(answer).toMatchObject({ status: 201, headers: { 'idempotent-replayed': 'true' } });
    expect(answer.text).toContain(referrals[0]?.id);
    expect(writes()).toHaveLength(1);
  });

  it('F2 is looked for when it is asked for again, and not made twice', async () => {
    const { created, writes, made } = await lost();
    const second = await created();
    expect(second).toMatchObject({ status: 201, headers: { 'idempotent-replayed': 'true' } });
    expect(second.text).toContain(made.id);
    expect((await created()).text).toBe(second.text);
    expect(writes()).toHaveLength(1);
  });

  it('F2 is not known for as long as it cannot be looked for', async () => {
    const { created, writes, state } = await lost();
    state.failing = /^GET/;
    expect((await created()).error?.code).toBe('upstream-unavailable');
    expect((await created()).error?.code).toBe('upstream-unavailable');
    state.failing = undefined;
    expect(await created()).toMatchObject({ status: 201 });
    expect(writes()).toHaveLength(1);
  });

  it('F2 is sent again when it was not made', async () => {
    const { created, writes, faultOnce, referrals } = await started();
    faultOnce(create, 'lost-request');
    expect((await created()).error?.code).toBe('upstream-unavailable');
    expect(await created()).toMatchObject({ status: 201 });
    expect(writes()).toHaveLength(2);
    expect(referrals).toHaveLength(1);
  });

  it('F2 is not taken for an earlier one of the same patient, or a later one of another', async () => {
    const { gateway, created, faultOnce, referrals } = await started();
    await created(keyOf(7));
    gateway.pass(minute);
    faultOnce(create, 'lost-request');
    await created(keyOf(8));
    await created(keyOf(9), jane);
    const known = referrals.map(({ id }) => id);
    const { text } = await created(keyOf(8));
    expect(known.filter((id) => text.includes(id))).toEqual([]);
    expect(referrals).toHaveLength(3);
  });

  it('F2 is not taken for one from before, whoever made that', async () => {
    const { gateway, created, faultOnce, referrals, made } = await lost();
    made.created_at = new Date(gateway.clock() - 11 * minute).toISOString();
    faultOnce(create, 'lost-request');
    await created(keyOf(2));
    expect((await created(keyOf(2))).text).not.toContain(made.id);
    expect(referrals).toHaveLength(2);
  });

  it('F12 is found although the upstream’s clock is ten minutes behind', async () => {
    const { gateway, created, made, writes } = await lost();
    made.created_at = new Date(gateway.clock() - 9.9 * minute).toISOString();
    expect((await created()).text).toContain(made.id);
    expect(writes()).toHaveLength(1);
  });

  it('F2 is found however the upstream writes the patient, behind a hundred others', async () => {
    const { created, writes, referrals, made } = await lost();
    const [patient] = [made[referralNames.patient] as Record<string, string>];
    made[referralNames.patient] = { ...patient, email: 'JOHN@PATIENT.EXAMPLE', last_name: ' CANARY' };
    for (let more = 0; more < 150; more += 1)
      referrals.unshift({ ...made, id: crypto.randomUUID(), [referralNames.patient]: {} });
    expect((await created()).text).toContain(made.id);
    expect(writes()).toHaveLength(1);
  });

  it('F2 is not sent again when there is no end of others', async () => {
    const { created, writes, referrals, made } = await lost({ limits: { searchedPages: 1 } });
    for (let more = 0; more < 150; more += 1)
      referrals.unshift({ ...made, id: crypto.randomUUID(), [referralNames.patient]: {} });
    expect(await created()).toMatchObject({ status: 409, error: { code: 'outcome-unknown' } });
    expect(writes()).toHaveLength(1);
  });

  it('F2 with other answers is not made twice either: it says which referral there is', async () => {
    const { created, writes, made } = await lost();
    const other = await created(keyOf(1), jane);
    expect(other).toMatchObject({ status: 422, error: { code: 'key-reused', referralId: made.id } });
    expect(writes()).toHaveLength(1);
    expect((await created()).text).toContain(made.id);
  });

  it('F2 with other answers is sent when the first was not made', async () => {
    const { created, writes, faultOnce, referrals } = await started();
    faultOnce(create, 'lost-request');
    await created();
    expect(await created(keyOf(1), jane)).toMatchObject({ status: 201 });
    expect(writes()).toHaveLength(2);
    expect(referrals).toHaveLength(1);
  });

  it('F2 is not sent again where the upstream does not say when a referral was made', async () => {
    const { created, writes, made } = await lost();
    made.created_at = '';
    expect(await created()).toMatchObject({ status: 409, error: { code: 'outcome-unknown' } });
    expect(writes()).toHaveLength(1);
  });

  it('F3 is not sent again for a minute, in which the upstream may still be at it', async () => {
    const { gateway, created, writes, faultOnce, referrals } = await started({ limits: { jsonMs: 300 } });
    faultOnce(create, 'silence');
    expect((await created()).error?.code).toBe('upstream-timeout');
    for (let again = 0; again < 2; again += 1) {
      const early = await created();
      expect(early).toMatchObject({ status: 409, error: { code: 'outcome-unknown' } });
      expect(Number(early.headers['retry-after'])).toBeGreaterThan(30);
    }
    gateway.pass(minute);
    expect(await created()).toMatchObject({ status: 201 });
    expect(writes()).toHaveLength(2);
    expect(referrals).toHaveLength(1);
  });
});
