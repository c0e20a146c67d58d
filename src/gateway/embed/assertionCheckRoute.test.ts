import { describe, expect, it } from 'vitest';
import { assertionCheckPath, type AssertionCheck } from '#contract/own/embed.ts';
import { publicOrigin } from '../testing/browser.ts';
import { startEmbedded } from '../testing/embedded.ts';
import { portalKey, tokenAudience } from '../testing/fakePortal.ts';

type Embedded = Awaited<ReturnType<typeof startEmbedded>>;

const ours = { origin: publicOrigin, 'x-requested-with': 'scan-referral' };
const send = ({ gateway }: Embedded, assertion: unknown, partner = 'northgate', headers = ours) =>
  gateway.browser().send(assertionCheckPath(partner), { method: 'POST', headers, json: { assertion } });
async function check(embedded: Embedded, assertion: string): Promise<AssertionCheck> {
  const answer = await send(embedded, assertion);
  expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'no-store']);
  return JSON.parse(answer.text) as AssertionCheck;
}
const seconds = ({ gateway }: Embedded) => Math.floor(gateway.clock() / 1000);
/** So many seconds, or a few that the machine took. */
const about = (wanted: number) =>
  expect.toSatisfy((found: number) => Math.abs(found - wanted) < 15) as number;

describe('looking at an assertion for a developer', () => {
  it('says that it would be taken, and leaves it unused', async () => {
    const embedded = await startEmbedded();
    const assertion = await embedded.northgate.sign();
    for (let time = 0; time < 3; time += 1) {
      expect(await check(embedded, ` ${assertion}\n`)).toEqual({
        refusal: null,
        audience: tokenAudience,
        algorithms: ['ES256', 'EdDSA'],
        issuedSecondsAgo: about(0),
        expiresInSeconds: about(300),
      });
    }
    expect((await embedded.gateway.browser().trade(assertion)).status).toBe(200);
  });

  const cases: [string, (embedded: Embedded) => Promise<string> | string, object][] = [
    ['no JWT', () => 'hello', { refusal: { reason: 'assertion-malformed' } }],
    [
      'expired',
      (each) => each.northgate.sign({ iat: seconds(each) - 400, exp: seconds(each) - 280 }),
      {
        refusal: { reason: 'assertion-expired', seconds: about(280) },
        issuedSecondsAgo: about(400),
        expiresInSeconds: about(-280),
      },
    ],
    [
      'of a clock that is ahead',
      (each) => each.northgate.sign({ iat: seconds(each) + 600, exp: seconds(each) + 720 }),
      { refusal: { reason: 'assertion-clock-skew', seconds: about(600) }, issuedSecondsAgo: about(-600) },
    ],
    [
      'for somebody else',
      ({ northgate }) => northgate.sign({ aud: 'https://elsewhere.example' }),
      { refusal: { reason: 'assertion-audience' } },
    ],
    [
      'with an unknown key id',
      async ({ northgate }) => northgate.sign({}, { key: await portalKey('own') }),
      { refusal: { reason: 'assertion-key-unknown' } },
    ],
    [
      'with an algorithm that was not agreed',
      async ({ northgate }) => northgate.sign({}, { key: await portalKey('rsa', 'RS256') }),
      { refusal: { reason: 'assertion-algorithm' } },
    ],
    [
      'without an address',
      ({ northgate }) => northgate.sign({ email: undefined }),
      { refusal: { reason: 'assertion-claim', claim: 'email' } },
    ],
    ['of another partner', ({ westfield }) => westfield.sign(), { refusal: { reason: 'assertion-issuer' } }],
    [
      'that was used before',
      async ({ gateway, northgate }) => {
        const assertion = await northgate.sign();
        await gateway.browser().trade(assertion);
        return assertion;
      },
      { refusal: { reason: 'assertion-replayed' } },
    ],
  ];
  it.each(cases)(
    'names what is wrong with one %s, as the token endpoint does',
    async (_what, make, found) => {
      const embedded = await startEmbedded();
      const assertion = await make(embedded);
      expect(await check(embedded, assertion)).toMatchObject(found);
      const traded = await embedded.gateway.browser().trade(assertion, { client_id: 'northgate' });
      expect(JSON.parse(traded.text)).toMatchObject({
        error: { assertion: (found as AssertionCheck).refusal },
      });
    },
  );
});

describe('what looking at an assertion must not do', () => {
  it('A7 it signs nobody in, sets no cookie, makes no clinician, and leaves nothing in the log', async () => {
    const embedded = await startEmbedded();
    const { gateway, northgate } = embedded;
    const assertion = await northgate.sign();
    const answer = await send(embedded, assertion);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.text).not.toMatch(/amara|okafor|access_token/i);
    const who = { partnerId: 'northgate', issuer: 'northgate', subject: 'amara' };
    expect(await gateway.vault.findClinician(who)).toBeUndefined();
    const log = gateway.logged.join('');
    expect(log).toContain('"operation":"checkAssertion"');
    expect(log).not.toMatch(/amara|okafor/i);
    for (const part of assertion.split('.')) expect(log).not.toContain(part);
    expect(gateway.upstream.journal).toEqual([]);
  });

  it.each([
    ['another origin', { ...ours, origin: 'https://portal.northgate.example' }],
    ['no page of ours', { origin: publicOrigin }],
  ])('A6 it answers %s with 403', async (_what, headers) => {
    const embedded = await startEmbedded();
    const answer = await send(embedded, await embedded.northgate.sign(), 'northgate', headers as typeof ours);
    expect(answer).toMatchObject({ status: 403, error: { code: 'forbidden' } });
  });

  it.each(['nobody', 'tabs-only', 'NORTHGATE'])('A1 it is not there for %s', async (partner) => {
    const embedded = await startEmbedded();
    expect(await send(embedded, 'a.b.c', partner)).toMatchObject({ status: 404 });
  });

  it.each([[undefined], [''], [1], [['a.b.c']]])('a body with %j is refused', async (assertion) => {
    expect(await send(await startEmbedded(), assertion)).toMatchObject({ status: 400 });
  });

  it('A14 it can be asked so often, without a word less for who signs in', async () => {
    const embedded = await startEmbedded({ limits: { checksPerMinute: 2 } });
    await send(embedded, 'a');
    await send(embedded, 'a');
    const answer = await send(embedded, 'a');
    expect(answer).toMatchObject({ status: 429, error: { code: 'rate-limited' } });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    const traded = await embedded.gateway.browser().trade(await embedded.northgate.sign());
    expect(traded.status).toBe(200);
  });
});
