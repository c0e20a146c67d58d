import { describe, expect, it } from 'vitest';
import { readAssertionRefusal } from '#contract/own/assertion.ts';
import type { SessionAnswer } from '#contract/own/session.ts';
import { startEmbedded } from '../testing/embedded.ts';
import { amara } from '../testing/fakeIssuer.ts';
import { startGateway } from '../testing/harness.ts';

const minute = 60_000;
const reasonIn = (text: string) => readAssertionRefusal(JSON.parse(text))?.reason;
const limitsIn = (text: string) => (JSON.parse(text) as SessionAnswer).session.limits;

describe('a session that nobody uses', () => {
  it('A5 ends in a tab, and a token alone does not keep it alive', async () => {
    const gateway = await startGateway();
    const browser = gateway.browser();
    await browser.signIn(amara);
    gateway.pass(9 * minute);
    const late = await browser.token();
    expect(late.status).toBe(200);
    expect(limitsIn(late.text)?.idleEndsInSeconds).toSatisfy((left: number) => left > 40 && left <= 60);
    gateway.pass(minute);
    expect(await browser.token()).toMatchObject({ status: 401, error: { code: 'unauthenticated' } });
    browser.use((JSON.parse(late.text) as SessionAnswer).access_token);
    expect(await browser.send('/api/drafts/new')).toMatchObject({
      status: 401,
      error: { code: 'unauthenticated' },
    });
  });

  it('A5 ends for good: a clock that is put back does not wake it', async () => {
    const gateway = await startGateway();
    const browser = gateway.browser();
    await browser.signIn(amara);
    gateway.pass(10 * minute);
    expect((await browser.token()).status).toBe(401);
    gateway.pass(-10 * minute);
    expect((await browser.token()).status).toBe(401);
  });

  it('ends after a partner’s own time', async () => {
    const { gateway, westfield } = await startEmbedded();
    const browser = gateway.browser();
    const { session } = await browser.enter(await westfield.sign());
    expect(session.limits).toMatchObject({ idleSeconds: 180 });
    gateway.pass(3 * minute - 5_000);
    expect((await browser.stay()).status).toBe(204);
    gateway.pass(3 * minute);
    expect(await browser.stay()).toMatchObject({ status: 401, error: { code: 'unauthenticated' } });
  });
});

describe('a session that is used', () => {
  it('goes on, by any call of the API, to its absolute end', async () => {
    const gateway = await startGateway({ config: { sessionHours: 1, accessTokenSeconds: 3_600 } });
    const browser = gateway.browser();
    await browser.signIn(amara);
    for (let call = 0; call < 6; call += 1) {
      gateway.pass(9 * minute);
      expect((await browser.send('/api/drafts/new')).status).toBe(200);
    }
    expect(limitsIn((await browser.token()).text)).toMatchObject({
      idleEndsInSeconds: expect.toSatisfy((left: number) => left <= 360) as number,
      endsInSeconds: expect.toSatisfy((left: number) => left > 330 && left <= 360) as number,
    });
    gateway.pass(6 * minute);
    expect((await browser.token()).status).toBe(401);
  });

  it('writes so at most once a minute, and counts what is not written yet', async () => {
    const gateway = await startGateway({ config: { accessTokenSeconds: 3_600 } });
    const browser = gateway.browser();
    const { access_token } = await browser.signIn(amara);
    const claims = JSON.parse(Buffer.from(access_token.split('.')[1] ?? '', 'base64url').toString()) as {
      sid: string;
    };
    const written = async () => (await gateway.vault.session(claims.sid, 0))?.activeAt;
    const first = await written();
    gateway.pass(50_000);
    await browser.stay();
    expect(await written()).toBe(first);
    gateway.pass(10 * minute - 5_000);
    expect((await browser.stay()).status).toBe(204);
    expect(await written()).toBeGreaterThan(first ?? 0);
  });
});

describe('a frame’s session', () => {
  it('goes on when it is renewed by a new assertion with its access token', async () => {
    const { gateway, northgate } = await startEmbedded();
    const browser = gateway.browser();
    const { access_token } = await browser.enter(await northgate.sign());
    await browser.start();
    gateway.pass(5 * minute);
    const renewed = await browser.trade(await northgate.sign(), { access_token });
    expect(renewed.status).toBe(200);
    // The same session: neither of its ends has moved.
    expect(limitsIn(renewed.text)).toMatchObject({
      idleEndsInSeconds: expect.toSatisfy((left: number) => left <= 300) as number,
      endsInSeconds: expect.toSatisfy((left: number) => left <= 28_500) as number,
    });
    await browser.signOut();
    browser.use((JSON.parse(renewed.text) as SessionAnswer).access_token);
    expect((await browser.send('/api/v1/referrals')).status).toBe(401);
  });

  it('goes on with an access token that has expired meanwhile', async () => {
    const { gateway, northgate } = await startEmbedded({ config: { accessTokenSeconds: 60 } });
    const browser = gateway.browser();
    const { access_token } = await browser.enter(await northgate.sign());
    gateway.pass(2 * minute);
    expect((await browser.stay()).status).toBe(401);
    const renewed = await browser.trade(await northgate.sign(), { access_token });
    expect(limitsIn(renewed.text)?.idleEndsInSeconds).toBeLessThanOrEqual(480);
  });

  it('A5 is not renewed after its end, and begins anew with the same assertion without the token', async () => {
    const { gateway, northgate } = await startEmbedded();
    const browser = gateway.browser();
    const { access_token } = await browser.enter(await northgate.sign());
    gateway.pass(10 * minute);
    const assertion = await northgate.sign();
    const refused = await browser.trade(assertion, { access_token });
    expect([refused.status, reasonIn(refused.text)]).toEqual([401, 'session-ended']);
    expect((await browser.trade(assertion)).status).toBe(200);
  });

  it.each([
    ['another clinician', { sub: 'somebody-else' }],
    ['another clinician whom we know', { sub: 'known' }],
  ])('A5 is not handed on to %s', async (_what, claims) => {
    const { gateway, northgate } = await startEmbedded();
    const browser = gateway.browser();
    await browser.enter(await northgate.sign({ sub: 'known' }));
    const { access_token } = await browser.enter(await northgate.sign());
    const refused = await browser.trade(await northgate.sign(claims), { access_token });
    expect([refused.status, reasonIn(refused.text)]).toEqual([401, 'session-ended']);
  });

  it('A5 is not handed on to another partner, nor made from a token of nobody', async () => {
    const { gateway, northgate, westfield } = await startEmbedded();
    const browser = gateway.browser();
    const { access_token } = await browser.enter(await northgate.sign());
    for (const token of [access_token, 'nonsense', await westfield.sign()]) {
      const refused = await browser.trade(await westfield.sign(), { access_token: token });
      expect([refused.status, reasonIn(refused.text)]).toEqual([401, 'session-ended']);
    }
  });

  it('A5 is over after signing out, and leaves the tab’s session alone', async () => {
    const { gateway, northgate } = await startEmbedded();
    const browser = gateway.browser();
    await browser.signIn(amara);
    await browser.enter(await northgate.sign());
    const out = await browser.signOut();
    expect(out.status).toBe(204);
    expect(out.headers).not.toHaveProperty('clear-site-data');
    expect(out.headers).not.toHaveProperty('set-cookie');
    expect((await browser.send('/api/drafts/new')).status).toBe(401);
    expect((await browser.token()).status).toBe(200);
  });

  it('A5 a tab that signs out with its token ends its cookie too', async () => {
    const { gateway } = await startEmbedded();
    const browser = gateway.browser();
    await browser.signIn(amara);
    expect((await browser.signOut()).headers).toHaveProperty('clear-site-data');
    expect(browser.cookies.size).toBe(0);
  });
});
