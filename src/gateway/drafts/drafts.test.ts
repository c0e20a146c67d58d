import { describe, expect, it, vi } from 'vitest';
import { draftPath, draftsPath, keptDraftsPath, newReferral } from '#contract/own/drafts.ts';
import { idempotencyKeyHeader } from '#contract/own/idempotency.ts';
import { amara } from '../testing/fakeIssuer.ts';
import { referralId, startGateway } from '../testing/harness.ts';

const other = { ...amara, sub: 'priya', email: 'priya@clinic.example' };
/** Where the drafts of a new referral are. */
const place = '0123456789abcdef'.repeat(2);
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
    const saved = await browser.send(draftPath(place, 'patient'), { method: 'PUT', json: { values } });
    expect(JSON.parse(saved.text)).toEqual({ savedAt: expect.stringMatching(/^\d{4}-.*Z$/) });
    const { text, headers } = await browser.send(draftsPath(place));
    expect(draftsOf(text)).toEqual({ patient: { values, ...JSON.parse(saved.text) } });
    expect(headers['cache-control']).toBe('no-store');
    expect((await browser.send(draftPath(place, 'patient'), { method: 'DELETE' })).status).toBe(204);
    expect(draftsOf((await browser.send(draftsPath(place))).text)).toEqual({});
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

  it.each([
    ['30 days', {}, undefined, 30],
    ['as many days as the configuration says', { draftDays: 7 }, undefined, 7],
    ['as many days as their partner says', { draftDays: 7 }, 2, 2],
  ])('last %s after the last change', async (_what, config, ofPartner, days) => {
    const gateway = await startGateway({
      config,
      partners: (usual) => [{ ...usual, draftDays: ofPartner }],
    });
    const browser = gateway.browser();
    await browser.signIn(amara);
    const put = () => browser.send(draftPath(place, 'notes'), { method: 'PUT', json: { values: { a: 1 } } });
    await put();
    gateway.pass(86_400_000);
    await browser.signIn(amara);
    await put();
    gateway.pass(days * 86_400_000 - 60_000);
    await browser.signIn(amara);
    expect(Object.keys(draftsOf((await browser.send(draftsPath(place))).text))).toEqual(['notes']);
    gateway.pass(60_000);
    expect(draftsOf((await browser.send(draftsPath(place))).text)).toEqual({});
    expect(JSON.parse((await browser.send(keptDraftsPath)).text)).toEqual({ referrals: [] });
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

  it('of a new referral go once it is created under their place, and no other new one’s', async () => {
    const gateway = await startGateway();
    const browser = await gateway.startedBrowser();
    const another = 'f'.repeat(32);
    for (const each of [place, another])
      await browser.send(draftPath(each, 'patient'), {
        method: 'PUT',
        json: { values: { lastName: 'Doe' } },
      });
    const create = (key: string) =>
      browser.send('/api/v1/referrals', {
        method: 'POST',
        headers: { [idempotencyKeyHeader]: `"${key}"` },
        json: { patient_information: { last_name: 'Doe' } },
      });
    const places = async () =>
      Object.keys(draftsOf((await browser.send(draftsPath(newReferral))).text)).sort();
    gateway.upstream.control.decide = () => ({ status: 422, body: { validation_errors: ['No'] } });
    await create(place);
    expect(await places()).toEqual([place, another]);
    gateway.upstream.control.decide = () => undefined;
    expect((await create(place)).status).toBeLessThan(300);
    expect(await places()).toEqual([another]);
    // Who comes back to the place is told what has become of it.
    expect(JSON.parse((await browser.send(draftsPath(place))).text)).toEqual({
      drafts: {},
      createdAs: referralId,
    });
    expect((await browser.send(draftsPath(another))).text).not.toContain('createdAs');
    // Not every key is a place.
    expect((await create('an-action-of-its-own')).status).toBeLessThan(300);
    expect(await places()).toEqual([another]);
  });

  it('that are what is saved are not kept: it was typed and taken back', async () => {
    const { browser } = await signedIn();
    const put = (values: object) =>
      browser.send(draftPath(place, 'notes'), { method: 'PUT', json: { values, base: { notes: 'old' } } });
    await put({ notes: 'new' });
    const { drafts } = JSON.parse((await browser.send(draftsPath(place))).text) as {
      drafts: Record<string, unknown>;
    };
    expect(drafts['notes']).toMatchObject({ values: { notes: 'new' }, base: { notes: 'old' } });
    expect(await put({ notes: 'old' })).toMatchObject({
      status: 200,
      text: expect.stringContaining('savedAt'),
    });
    expect(draftsOf((await browser.send(draftsPath(place))).text)).toEqual({});
  });

  it('of a referral can be thrown away together', async () => {
    const { browser } = await signedIn();
    for (const of of [place, referralId])
      await browser.send(draftPath(of, 'notes'), { method: 'PUT', json: { values: { a: of } } });
    expect((await browser.send(draftsPath(place), { method: 'DELETE' })).status).toBe(204);
    expect(draftsOf((await browser.send(draftsPath(place))).text)).toEqual({});
    expect(Object.keys(draftsOf((await browser.send(draftsPath(referralId))).text))).toEqual(['notes']);
  });

  it.each([
    ['PUT', draftPath(place, 'Patient'), 404],
    ['PUT', draftPath(place, 'a'.repeat(33)), 404],
    ['PUT', draftPath('../new', 'patient'), 404],
    ['PUT', draftPath('1', 'patient'), 404],
    ['GET', draftsPath('1'), 404],
    ['PUT', draftPath(newReferral, 'patient'), 404],
    ['DELETE', draftsPath(newReferral), 404],
    ['PUT', keptDraftsPath, 405],
    ['GET', draftPath(place, 'patient'), 405],
    ['POST', draftsPath(place), 405],
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
    [
      '33 lists in each other as their base',
      { values: {}, base: { a: JSON.parse('['.repeat(33) + ']'.repeat(33)) as unknown } },
      400,
    ],
    ['more than 128 kB', { values: { notes: 'x'.repeat(131_072) } }, 413],
  ])('refuse %s', async (_what, json, status) => {
    const { browser } = await signedIn();
    expect((await browser.send(draftPath(place, 'notes'), { method: 'PUT', json })).status).toBe(status);
  });

  it('A13 too deep to be written are refused, not an error of ours', async () => {
    const { gateway, browser } = await signedIn();
    const answer = await browser.send(draftPath(place, 'notes'), {
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
      browser.send(draftPath(place, step), { method: 'PUT', json: { values: {} } });
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
    expect((await gateway.browser().send(draftsPath(place))).error?.code).toBe('unauthenticated');
  });
});
