import { describe, expect, it } from 'vitest';
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
    ['more than 64 kB', { values: { notes: 'x'.repeat(65_536) } }, 413],
  ])('refuse %s', async (_what, json, status) => {
    const { browser } = await signedIn();
    expect((await browser.send(draftPath('new', 'notes'), { method: 'PUT', json })).status).toBe(status);
  });

  it('need a session', async () => {
    const gateway = await startGateway();
    expect((await gateway.browser().send(draftsPath('new'))).error?.code).toBe('unauthenticated');
  });
});
