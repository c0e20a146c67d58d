import { describe, expect, it, vi } from 'vitest';
import { draftPath, draftsPath } from '#contract/own/drafts.ts';
import { amara } from '../testing/fakeIssuer.ts';
import { referralId, startGateway } from '../testing/harness.ts';

const other = { ...amara, sub: 'priya', email: 'priya@clinic.example' };
const draftsOf = (text: string) => (JSON.parse(text) as { drafts: Record<string, unknown> }).drafts;

async function signedIn() {
  const gateway = await startGateway();
  const browser = gateway.browser();
  await browser.signIn(amara);
  return { gateway, browser };
}

describe('drafts', () => {
  it('are kept as they are, by step, and can be thrown away', async () => {
    const { browser } = await signedIn();
    const values = { lastName: '', day: '31', parts: [1, { x: null }] };
    const saved = await browser.send(draftPath('new', 'patient'), { method: 'PUT', json: { values } });
    expect(JSON.parse(saved.text)).toEqual({ savedAt: expect.stringMatching(/^\d{4}-.*Z$/) });
    const { text, headers } = await browser.send(draftsPath('new'));
    expect(draftsOf(text)).toEqual({ patient: { values, ...JSON.parse(saved.text) } });
    expect(headers['cache-control']).toBe('no-store');
    expect((await browser.send(draftPath('new', 'patient'), { method: 'DELETE' })).status).toBe(204);
    expect(draftsOf((await browser.send(draftsPath('new'))).text)).toEqual({});
  });

  it('A8 are seen by the clinician who wrote them only', async () => {
    const { gateway, browser } = await signedIn();
    await browser.send(draftPath(referralId, 'notes'), { method: 'PUT', json: { values: { notes: 'x' } } });
    const stranger = gateway.browser();
    await stranger.signIn(other);
    expect(draftsOf((await stranger.send(draftsPath(referralId))).text)).toEqual({});
    await stranger.send(draftPath(referralId, 'notes'), { method: 'DELETE' });
    expect(Object.keys(draftsOf((await browser.send(draftsPath(referralId))).text))).toEqual(['notes']);
  });

  it('last 30 days', async () => {
    const { gateway, browser } = await signedIn();
    await browser.send(draftPath('new', 'notes'), { method: 'PUT', json: { values: {} } });
    gateway.pass(30 * 86_400_000 - 60_000);
    await browser.signIn(amara);
    expect(Object.keys(draftsOf((await browser.send(draftsPath('new'))).text))).toEqual(['notes']);
    gateway.pass(60_000);
    expect(draftsOf((await browser.send(draftsPath('new'))).text)).toEqual({});
  });

  it.each(['submit', 'confirm'])(
    'go with the %s of their referral, and not before it is done',
    async (way) => {
      const gateway = await startGateway();
      const browser = await gateway.startedBrowser();
      await browser.send(draftPath(referralId, 'notes'), { method: 'PUT', json: { values: {} } });
      const hand = () => browser.send(`/api/v1/referrals/${referralId}/${way}`, { method: 'PATCH' });
      gateway.upstream.control.decide = () => ({ status: 422, body: { validation_errors: ['No'] } });
      await hand();
      expect(Object.keys(draftsOf((await browser.send(draftsPath(referralId))).text))).toEqual(['notes']);
      gateway.upstream.control.decide = () => undefined;
      expect((await hand()).status).toBe(200);
      expect(draftsOf((await browser.send(draftsPath(referralId))).text)).toEqual({});
    },
  );

  it('of a new referral go once it is created, so that no patient comes back for the next one', async () => {
    const gateway = await startGateway();
    const browser = await gateway.startedBrowser();
    await browser.send(draftPath('new', 'patient'), { method: 'PUT', json: { values: { lastName: 'Doe' } } });
    const create = () =>
      browser.send('/api/v1/referrals', {
        method: 'POST',
        json: { patient_information: { last_name: 'Doe' } },
      });
    gateway.upstream.control.decide = () => ({ status: 422, body: { validation_errors: ['No'] } });
    await create();
    expect(Object.keys(draftsOf((await browser.send(draftsPath('new'))).text))).toEqual(['patient']);
    gateway.upstream.control.decide = () => undefined;
    expect((await create()).status).toBeLessThan(300);
    expect(draftsOf((await browser.send(draftsPath('new'))).text)).toEqual({});
  });

  it.each([
    ['PUT', draftPath('new', 'Patient'), 404],
    ['PUT', draftPath('new', 'a'.repeat(33)), 404],
    ['PUT', draftPath('../new', 'patient'), 404],
    ['PUT', draftPath('1', 'patient'), 404],
    ['GET', draftsPath('1'), 404],
    ['GET', draftPath('new', 'patient'), 405],
    ['POST', draftsPath('new'), 405],
  ] as const)('%s %s is %i', async (method, path, status) => {
    const { browser } = await signedIn();
    const json = method === 'PUT' ? { values: {} } : undefined;
    expect((await browser.send(path, { method, json })).status).toBe(status);
  });

  it.each([
    ['no values', {}, 400],
    ['a list', { values: [] }, 400],
    [
      '33 lists in each other',
      { values: { a: JSON.parse('['.repeat(33) + ']'.repeat(33)) as unknown } },
      400,
    ],
    ['more than 64 kB', { values: { notes: 'x'.repeat(65_536) } }, 413],
  ])('refuse %s', async (_what, json, status) => {
    const { browser } = await signedIn();
    expect((await browser.send(draftPath('new', 'notes'), { method: 'PUT', json })).status).toBe(status);
  });

  it('A13 too deep to be written are refused, not an error of ours', async () => {
    const { gateway, browser } = await signedIn();
    const answer = await browser.send(draftPath('new', 'notes'), {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: `{"values":{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}}`,
    });
    expect(answer).toMatchObject({ status: 400, error: { code: 'bad-request' } });
    expect(gateway.logged.join('')).not.toContain('"level":"error"');
  });

  it('A13 have an end', async () => {
    const gateway = await startGateway({ limits: { draftsPerReferral: 1 } });
    const browser = gateway.browser();
    await browser.signIn(amara);
    const save = (step: string) =>
      browser.send(draftPath('new', step), { method: 'PUT', json: { values: {} } });
    expect((await save('notes')).status).toBe(200);
    expect(await save('scan')).toMatchObject({
      status: 413,
      error: { message: expect.stringMatching(/Submit/) },
    });
    expect((await save('notes')).status).toBe(200);
  });

  it('that cannot be removed do not make a submitted referral look unsubmitted', async () => {
    const gateway = await startGateway();
    const browser = await gateway.startedBrowser();
    vi.spyOn(gateway.vault, 'deleteDrafts').mockRejectedValue(new Error('canary: disk full'));
    const answer = await browser.send(`/api/v1/referrals/${referralId}/submit`, { method: 'PATCH' });
    expect(answer.status).toBe(200);
    expect(gateway.logged.join('')).toContain('the drafts were not removed');
    expect(gateway.logged.join('')).not.toContain('canary');
  });

  it('need a session', async () => {
    const gateway = await startGateway();
    expect((await gateway.browser().send(draftsPath('new'))).error?.code).toBe('unauthenticated');
  });
});
