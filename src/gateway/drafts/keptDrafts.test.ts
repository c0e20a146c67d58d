import { describe, expect, it } from 'vitest';
import type { KeptDraftsAnswer } from '#contract/own/draftSchemas.ts';
import { draftPath, keptDraftsPath } from '#contract/own/drafts.ts';
import { amara } from '../testing/fakeIssuer.ts';
import { referralId, startGateway } from '../testing/harness.ts';

const place = 'a'.repeat(32);

async function signedIn() {
  const gateway = await startGateway();
  const browser = gateway.browser();
  await browser.signIn(amara);
  const put = (of: string, step: string, values: object = { lastName: 'Canary' }) =>
    browser.send(draftPath(of, step), { method: 'PUT', json: { values } });
  const list = async (by = browser) =>
    (JSON.parse((await by.send(keptDraftsPath)).text) as KeptDraftsAnswer).referrals;
  return { gateway, browser, put, list };
}

describe('the list of drafts', () => {
  it('says of what there are some, since when and until when, and nothing of what is in them', async () => {
    const { gateway, browser, put, list } = await signedIn();
    const start = gateway.clock();
    await put(place, 'patient');
    gateway.pass(60_000);
    await put(referralId, 'scan');
    gateway.pass(60_000);
    await put(referralId, 'notes');
    await put(place, 'patient', { lastName: 'Canary 2' });
    const [one, other, ...more] = await list();
    expect(more).toEqual([]);
    const [unsaved, saved] = one?.isNew ? [one, other] : [other, one];
    expect(unsaved).toMatchObject({ id: place, isNew: true, steps: ['patient'] });
    expect(saved).toMatchObject({ id: referralId, isNew: false, steps: ['notes', 'scan'] });
    const minutes = (instant = '') => Math.round((Date.parse(instant) - start) / 60_000);
    expect([unsaved?.startedAt, unsaved?.savedAt, saved?.startedAt, saved?.savedAt].map(minutes)).toEqual([
      0, 2, 1, 2,
    ]);
    const { text, headers } = await browser.send(keptDraftsPath);
    expect(text).not.toContain('Canary');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('puts first what was typed in last', async () => {
    const { gateway, put, list } = await signedIn();
    const places = ['b', 'c', 'd'].map((letter) => letter.repeat(32));
    for (const each of [...places, places[0] ?? '']) {
      gateway.pass(1000);
      await put(each, 'patient', { at: gateway.clock() });
    }
    expect((await list()).map(({ id }) => id[0])).toEqual(['b', 'd', 'c']);
  });

  it('A8 is of the clinician who asks', async () => {
    const { gateway, put, list } = await signedIn();
    await put(place, 'patient');
    const stranger = gateway.browser();
    await stranger.signIn({ ...amara, sub: 'priya', email: 'priya@clinic.example' });
    expect(await list(stranger)).toEqual([]);
    expect(await list()).toHaveLength(1);
    expect((await gateway.browser().send(keptDraftsPath)).status).toBe(401);
  });
});
