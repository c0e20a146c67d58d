import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { amara } from '../testing/fakeIssuer.ts';
import { referralId } from '../testing/harness.ts';
import { create, jane, john, keyOf, started } from '../testing/keyedWrites.ts';

const day = 24 * 3_600_000;

describe('a key', () => {
  it.each([
    '',
    'short',
    'a'.repeat(65),
    '"0123456789abcdef',
    'with space 0123456789',
    '0123456789abcdef;a=1',
  ])('is not %j', async (key) => {
    const { created, writes } = await started();
    expect(await created(key)).toMatchObject({ status: 400, error: { code: 'bad-request' } });
    expect(writes()).toEqual([]);
  });

  it.each([
    ['another body', '', jane, 'POST'],
    ['another operation', `/${referralId}`, john, 'PATCH'],
  ] as const)('F13 is refused for %s', async (_what, path, body, method) => {
    const { created, write, writes, referrals } = await started();
    await created();
    const second = await write(path, body, keyOf(1), method);
    expect(second).toMatchObject({
      status: 422,
      error: { code: 'key-reused', referralId: referrals[0]?.id, message: /sent before with other answers/ },
    });
    expect(writes()).toHaveLength(1);
  });

  it('A8 is the clinician’s own', async () => {
    const { gateway, created, writes } = await started();
    await created();
    const stranger = await gateway.startedBrowser({ ...amara, sub: 'priya', email: 'priya@clinic.example' });
    const headers = { 'idempotency-key': keyOf(1) };
    const answer = await stranger.send('/api/v1/referrals', { method: 'POST', headers, json: jane });
    expect(answer.status).toBe(201);
    expect(writes().filter((call) => create.test(call))).toHaveLength(2);
  });
});

describe('the same write again', () => {
  it('F13 50 at once are one, and all hear of it', async () => {
    const { created, writes, referrals } = await started();
    const answers = await Promise.all(Array.from({ length: 50 }, () => created()));
    expect(writes()).toHaveLength(1);
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers['idempotent-replayed'] === 'true')).toHaveLength(49);
    expect(answers[0]?.text).toContain(referrals[0]?.id);
  });

  it('is answered as before, for a day, with or without quotation marks', async () => {
    const { gateway, browser, created, writes } = await started();
    const first = await created();
    expect(first.headers).not.toHaveProperty('idempotent-replayed');
    const second = await created(`"${keyOf(1)}"`);
    expect(second).toMatchObject({ status: 201, text: first.text });
    expect(second.headers).toMatchObject({
      'idempotent-replayed': 'true',
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8',
    });
    expect(writes()).toHaveLength(1);
    gateway.pass(day);
    await browser.signIn(amara);
    await created();
    expect(writes().filter((call) => create.test(call))).toHaveLength(2);
  });

  it('is refused as before, under a request id of its own', async () => {
    const { write, one, writes, faultOnce } = await started();
    const path = await one();
    const refused = { attribute: 'body_part_ids', message: 'x', full_message: 'Body parts are odd' };
    faultOnce(/submit/, { status: 422, body: { validation_errors: [refused] } });
    const first = await write(`${path}/submit`, undefined, keyOf(1));
    const second = await write(`${path}/submit`, undefined, keyOf(1));
    expect(second.error).toMatchObject({
      code: 'rejected',
      fields: [{ name: 'bodyPartIds', message: 'Body parts are odd' }],
    });
    expect(second.headers['idempotent-replayed']).toBe('true');
    expect(second.error?.requestId).not.toBe(first.error?.requestId);
    expect(writes()).toHaveLength(1);
    expect(await write(`${path}/confirm`, undefined, keyOf(1))).toMatchObject({
      status: 422,
      error: { code: 'key-reused', referralId: '' },
    });
    expect(await write(`${path}/submit`, undefined, keyOf(2))).toMatchObject({ status: 200 });
  });

  it.each([
    ['the same answers', john],
    ['other answers', jane],
  ])('of a new referral is judged anew once it was refused, with %s', async (_which, patient) => {
    const { created, writes, faultOnce, referrals } = await started();
    const full_message = 'No such address';
    const refused = { attribute: 'patient_information.email', message: 'x', full_message };
    faultOnce(create, { status: 422, body: { validation_errors: [refused] } });
    expect((await created()).error?.fields).toEqual([{ name: 'patient.email', message: full_message }]);
    expect((await created(keyOf(1), patient)).status).toBe(201);
    expect(writes()).toHaveLength(2);
    expect(referrals).toHaveLength(1);
  });

  it('with other answers waits for the one under way', async () => {
    const { created, writes, referrals } = await started();
    const [first, second] = await Promise.all([created(), created(keyOf(1), jane)]);
    expect(first.status).toBe(201);
    expect(second.error).toMatchObject({ code: 'key-reused', referralId: referrals[0]?.id });
    expect(writes()).toHaveLength(1);
  });

  it('is sent, with other answers too, when the first was sent away', async () => {
    const { created, writes, faultOnce, referrals } = await started();
    faultOnce(create, { status: 429, headers: { 'retry-after': '60' } });
    expect((await created()).status).toBe(429);
    expect(await created(keyOf(1), jane)).toMatchObject({ status: 201 });
    expect(writes()).toHaveLength(2);
    expect(referrals).toHaveLength(1);
  });

  it('is sent, with other answers too, when the upstream was not there', async () => {
    const { gateway, created } = await started();
    await gateway.upstream.stop();
    expect((await created()).error?.code).toBe('upstream-unavailable');
    // Were the first taken for a lost one, the key would be another action's.
    expect((await created(keyOf(1), jane)).error?.code).toBe('upstream-unavailable');
  });

  it('A18 leaves no answer readable in the vault or the log', async () => {
    const { gateway, created } = await started();
    await created();
    await created();
    const { dataDir } = gateway.config;
    const files = readdirSync(dataDir).map((name) => readFileSync(`${dataDir}/${name}`, 'latin1'));
    expect(files.join('').length).toBeGreaterThan(4_096);
    expect(files.join('') + gateway.logged.join('')).not.toMatch(/Canary|patient\.example|1999/);
  });

  it('that cannot be written down is done all the same', async () => {
    const { gateway, created, referrals } = await started();
    vi.spyOn(gateway.vault, 'endAction').mockRejectedValue(new Error('canary: disk full'));
    expect(await created()).toMatchObject({ status: 201 });
    expect(referrals).toHaveLength(1);
    expect(gateway.logged.join('')).toContain('the journal could not be written');
    expect(gateway.logged.join('')).not.toContain('canary');
  });
});
