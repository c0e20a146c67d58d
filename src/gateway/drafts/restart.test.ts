import { expect, it } from 'vitest';
import { draftPath, draftsPath, keptDraftsPath } from '#contract/own/drafts.ts';
import { createBrowser } from '../testing/browser.ts';
import { amara } from '../testing/fakeIssuer.ts';
import { referralId, startGateway } from '../testing/harness.ts';
import { referralPath } from '../testing/started.ts';

const place = 'a'.repeat(32);

it('F22 drafts are still there after the gateway was restarted', async () => {
  const before = await startGateway();
  const browser = before.browser();
  await browser.signIn(amara);
  const values = { firstName: 'Zoë', dateOfBirth: { day: '3' } };
  for (const of of [place, referralId])
    await browser.send(draftPath(of, 'patient'), { method: 'PUT', json: { values } });
  await before.server.close();
  await before.vault.close();

  const { dataDir, vaultKey } = before.config;
  const after = await startGateway({ config: { dataDir, vaultKey, partners: before.config.partners } });
  // At the identity provider that the vault knows the clinician by.
  const again = createBrowser(after.base, before.issuer.authorize);
  await again.signIn(amara);
  for (const of of [place, referralId])
    expect(JSON.parse((await again.send(draftsPath(of))).text)).toEqual({
      drafts: { patient: { values, savedAt: expect.any(String) } },
    });
  expect((await again.send(keptDraftsPath)).text).toContain(place);
});

it('F22 what is under way when the gateway is told to stop is answered before it ends', async () => {
  const gateway = await startGateway();
  const browser = await gateway.startedBrowser();
  let arrived: () => void = () => undefined;
  let answer: () => void = () => undefined;
  const hasArrived = new Promise<void>((resolve) => (arrived = resolve));
  const mayAnswer = new Promise<void>((resolve) => (answer = resolve));
  gateway.upstream.control.decide = async () => {
    arrived();
    await mayAnswer;
    return undefined;
  };
  const underWay = browser.send(referralPath, { method: 'PATCH', json: { referral_information: 'Pain' } });
  await hasArrived;
  let isClosed = false;
  const closed = gateway.server.close().then(() => (isClosed = true));
  await expect(gateway.browser().send(keptDraftsPath)).rejects.toThrow(/ECONN/);
  expect(isClosed).toBe(false);
  answer();
  expect((await underWay).status).toBe(200);
  await closed;
});
