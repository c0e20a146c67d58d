import { describe, expect, it } from 'vitest';
import { partnerAudience, partnerReferralPath } from '#contract/own/partnerApi.ts';
import { publicOrigin } from '../testing/browser.ts';
import { startEmbedded } from '../testing/embedded.ts';
import { amara } from '../testing/fakeIssuer.ts';
import { referralId } from '../testing/harness.ts';

const aud = partnerAudience(publicOrigin);

/** What the clinician of an assertion finds among the drafts of a referral. */
async function draftsOf({ gateway, northgate }: Awaited<ReturnType<typeof startEmbedded>>, claims = {}) {
  const browser = gateway.browser();
  const { session } = await browser.enter(await northgate.sign(claims));
  const answer = await browser.send(`/api/drafts/${referralId}`);
  return { session, drafts: (JSON.parse(answer.text) as { drafts: object }).drafts };
}

/** A clinician who has started in a tab, and has typed there. */
async function withTab(options: Parameters<typeof startEmbedded>[0]) {
  const embedded = await startEmbedded(options);
  const tab = await embedded.gateway.startedBrowser();
  const saved = await tab.send(`/api/drafts/${referralId}/notes`, {
    method: 'PUT',
    json: { values: { notes: 'from the tab' } },
  });
  expect(saved.status).toBe(200);
  return { ...embedded, tab };
}

describe('where the portal’s subjects are those of the identity provider', () => {
  it('a clinician is one in the tab and in the portal, with one user upstream', async () => {
    const embedded = await withTab({ subjects: 'oidc' });
    const { session, drafts } = await draftsOf(embedded);
    expect(session.start).toBeNull();
    expect(Object.keys(drafts)).toEqual(['notes']);
    expect(embedded.gateway.upstream.count('POST /api/v1/users')).toBe(1);
  });

  it('so it is the other way round, and for the portal’s server', async () => {
    const { gateway, northgate } = await startEmbedded({ subjects: 'oidc' });
    const frame = gateway.browser();
    await frame.enter(await northgate.sign());
    await frame.start();
    expect((await gateway.browser().signIn(amara)).session.start).toBeNull();
    gateway.upstream.control.decide = ({ call }) =>
      call === `GET /api/v1/referrals/${referralId}` ? { body: { object: { id: referralId } } } : undefined;
    const headers = { authorization: `Bearer ${await northgate.sign({ aud })}` };
    expect((await gateway.browser().send(partnerReferralPath(referralId), { headers })).status).toBe(200);
    expect(gateway.upstream.count('POST /api/v1/users')).toBe(1);
  });

  it('A5 the session of a frame is another one than the tab’s: each ends by itself', async () => {
    const { gateway, northgate, tab } = await withTab({ subjects: 'oidc' });
    const frame = gateway.browser();
    await frame.enter(await northgate.sign());
    await frame.signOut();
    expect((await frame.send('/api/v1/referrals')).status).toBe(401);
    expect((await tab.send('/api/v1/referrals')).status).toBe(200);
  });

  it('A8: other subjects, and other partners’, are other people still', async () => {
    const embedded = await withTab({ subjects: 'oidc' });
    const colleague = await draftsOf(embedded, { sub: 'colleague' });
    expect([colleague.session.start === null, colleague.drafts]).toEqual([false, {}]);
    // The same identity provider and the same subject, but its own people.
    const { gateway, westfield } = embedded;
    expect((await gateway.browser().enter(await westfield.sign())).session.start).not.toBeNull();
  });
});

describe('where they are the portal’s own', () => {
  it('A8: who happens to have the same subject in a tab is somebody else, whatever the name and address', async () => {
    const embedded = await withTab({});
    const { session, drafts } = await draftsOf(embedded);
    expect(session.start).not.toBeNull();
    expect(drafts).toEqual({});
    const headers = { authorization: `Bearer ${await embedded.northgate.sign({ aud })}` };
    const { gateway } = embedded;
    expect((await gateway.browser().send(partnerReferralPath(referralId), { headers })).status).toBe(404);
  });
});
