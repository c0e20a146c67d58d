import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readAssertionRefusal } from '#contract/own/assertion.ts';
import { assertionGrant, authPaths, type SessionAnswer } from '#contract/own/session.ts';
import { publicOrigin } from '../testing/browser.ts';
import { startEmbedded } from '../testing/embedded.ts';
import { amara } from '../testing/fakeIssuer.ts';
import { portalKey, tokenAudience } from '../testing/fakePortal.ts';

type Embedded = Awaited<ReturnType<typeof startEmbedded>>;

const refusalIn = (text: string) => readAssertionRefusal(JSON.parse(text));
const seconds = (gateway: Embedded['gateway']) => Math.floor(gateway.clock() / 1000);

/** So many seconds, or a few that the machine took. */
const about = (most: number) =>
  expect.toSatisfy((found: number) => found <= most && found > most - 20) as number;

describe('an assertion of a partner’s server', () => {
  it('is traded for a session without any cookie, and makes the clinician at first sight', async () => {
    const { gateway, northgate } = await startEmbedded();
    const browser = gateway.browser();
    const answer = await browser.trade(await northgate.sign());
    expect(answer).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(JSON.parse(answer.text)).toEqual({
      access_token: expect.any(String),
      token_type: 'Bearer',
      expires_in: 600,
      session: {
        id: expect.any(String),
        clinician: { firstName: 'Amara', lastName: 'Okafor', email: 'amara.okafor@clinic.example' },
        partner: gateway.config.partners[0].features,
        start: gateway.config.partners[0].terms,
        limits: { idleSeconds: 600, idleEndsInSeconds: about(600), endsInSeconds: about(28_800) },
      },
    });
  });

  it('leads through "Before you start" once, and to the same clinician from then on', async () => {
    const { gateway, northgate } = await startEmbedded();
    const browser = gateway.browser();
    await browser.enter(await northgate.sign());
    expect((await browser.send('/api/v1/referrals')).error).toMatchObject({ code: 'start-needed' });
    expect((await browser.start()).status).toBe(204);
    expect((await browser.send('/api/v1/referrals')).status).toBe(200);
    const again = await gateway.browser().enter(await northgate.sign({ family_name: 'Obi' }));
    expect(again.session).toMatchObject({ start: null, clinician: { lastName: 'Obi' } });
    expect(gateway.upstream.count('POST /api/v1/users')).toBe(1);
  });

  it('may name several audiences, and be signed with a key of the configuration or with Ed25519', async () => {
    const { gateway, northgate, westfield } = await startEmbedded();
    const browser = gateway.browser();
    const ed = await portalKey('northgate-ed', 'EdDSA');
    northgate.control.keys.push({ ...ed.jwk });
    const all = [
      await northgate.sign({ aud: ['https://elsewhere.example', tokenAudience] }),
      await northgate.sign({ iat: undefined, exp: seconds(gateway) + 299 }),
      await northgate.sign({}, { header: { typ: undefined } }),
      await northgate.sign({}, { header: { typ: 'application/jwt' } }),
      await northgate.sign({
        iat: seconds(gateway) + 58,
        nbf: seconds(gateway) + 58,
        exp: seconds(gateway) + 358,
      }),
      await northgate.sign({}, { key: ed }),
      await westfield.sign(),
    ];
    for (const assertion of all) expect(await browser.trade(assertion)).toMatchObject({ status: 200 });
  });
});

describe('A4 an assertion that may not be used', () => {
  it('A4: used twice, also when both come at once; and by each partner on its own', async () => {
    const { gateway, northgate, westfield } = await startEmbedded();
    const browser = gateway.browser();
    const jti = randomUUID();
    const assertion = await northgate.sign({ jti });
    const answers = await Promise.all(Array.from({ length: 8 }, () => browser.trade(assertion)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { status, text } of answers.filter((each) => each.status !== 200)) {
      expect([status, refusalIn(text)?.reason]).toEqual([401, 'assertion-replayed']);
    }
    const other = await browser.trade(await northgate.sign({ jti, sub: 'somebody-else' }));
    expect(refusalIn(other.text)?.reason).toBe('assertion-replayed');
    expect((await browser.trade(await westfield.sign({ jti }))).status).toBe(200);
  });

  it('A4: used for as long as it could be taken, whatever is cleared away', async () => {
    const { gateway, northgate } = await startEmbedded();
    const assertion = await northgate.sign();
    await gateway.browser().trade(assertion);
    gateway.pass(299_000);
    await gateway.vault.removeExpired(gateway.clock());
    expect(refusalIn((await gateway.browser().trade(assertion)).text)?.reason).toBe('assertion-replayed');
    gateway.pass(1_000);
    expect(refusalIn((await gateway.browser().trade(assertion)).text)?.reason).toBe('assertion-expired');
  });

  it('A4: of another partner than the frame’s', async () => {
    const { gateway, northgate, westfield } = await startEmbedded();
    const browser = gateway.browser();
    const answer = await browser.trade(await westfield.sign(), { client_id: 'northgate' });
    expect(refusalIn(answer.text)?.reason).toBe('assertion-issuer');
    expect((await browser.trade(await northgate.sign(), { client_id: 'northgate' })).status).toBe(200);
  });

  it.each([
    ['no assertion', `grant_type=${encodeURIComponent(assertionGrant)}`],
    ['an empty one', `grant_type=${encodeURIComponent(assertionGrant)}&assertion=`],
    ['two', `grant_type=${encodeURIComponent(assertionGrant)}&assertion=a.b.c&assertion=a.b.c`],
    ['two kinds of grant', `grant_type=${encodeURIComponent(assertionGrant)}&grant_type=x&assertion=a.b.c`],
  ])('A4: %s is a bad request', async (_what, body) => {
    const { gateway } = await startEmbedded();
    const headers = {
      origin: publicOrigin,
      'x-requested-with': 'scan-referral',
      'content-type': 'application/x-www-form-urlencoded',
    };
    const answer = await gateway.browser().send(authPaths.token, { method: 'POST', headers, body });
    expect(answer).toMatchObject({ status: 400, error: { code: 'bad-request' } });
  });

  it('A6 is traded by our own pages only', async () => {
    const { gateway, northgate } = await startEmbedded();
    const body = new URLSearchParams({ grant_type: assertionGrant, assertion: await northgate.sign() });
    const headers = {
      origin: 'https://portal.northgate.example',
      'content-type': 'application/x-www-form-urlencoded',
    };
    const sent = { method: 'POST', headers, body: body.toString() } as const;
    expect((await gateway.browser().send(authPaths.token, sent)).status).toBe(403);
  });
});

describe('the clinicians of two partners', () => {
  it('A8: are different people under the same subject, and nobody from a tab', async () => {
    const { gateway, northgate, westfield } = await startEmbedded();
    const first = gateway.browser();
    await first.enter(await northgate.sign());
    await first.start();
    const other = await gateway.browser().enter(await westfield.sign());
    expect(other.session).toMatchObject({ start: expect.any(Object), partner: { id: 'westfield' } });
    const tab: SessionAnswer = await gateway.browser().signIn(amara);
    expect(tab.session.start).not.toBeNull();
  });
});
