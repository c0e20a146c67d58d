import { describe, expect, it } from 'vitest';
import { authPaths, requestedWith, sessionGrant } from '#contract/own/session.ts';
import { publicOrigin } from '../testing/browser.ts';
import { amara } from '../testing/fakeIssuer.ts';
import { startGateway } from '../testing/harness.ts';

const failed = { status: 302, headers: { location: '/?sign-in=failed' } };
const session = '__Host-session';

describe('sign-in', () => {
  it('goes out with PKCE, state and nonce, comes back with a session and trades it for a token', async () => {
    const gateway = await startGateway();
    const browser = gateway.browser();
    const out = await browser.send(authPaths.signIn);
    const asked = new URL(String(out.headers['location'])).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      client_id: 'app',
      redirect_uri: `${publicOrigin}/auth/callback`,
      response_type: 'code',
      scope: 'openid profile email',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    const back = await browser.visitIdentityProvider(amara, '/referrals/new');
    expect(back).toMatchObject({ status: 302, headers: { location: '/referrals/new' } });
    const answer = await browser.token();
    expect(answer).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
    expect(JSON.parse(answer.text)).toEqual({
      access_token: expect.any(String),
      token_type: 'Bearer',
      expires_in: 600,
      session: {
        id: expect.stringMatching(/^[\w-]{43}$/),
        clinician: { firstName: 'Amara', lastName: 'Okafor', email: 'amara.okafor@clinic.example' },
        partner: gateway.config.partners[0].features,
        start: gateway.config.partners[0].terms,
        limits: {
          idleSeconds: 600,
          idleEndsInSeconds: expect.any(Number),
          endsInSeconds: expect.any(Number),
        },
      },
    });
  });

  it('sets cookies that only this origin gets and no script reads', async () => {
    const gateway = await startGateway();
    const browser = gateway.browser();
    const out = await browser.send(authPaths.signIn);
    expect(out.headers['set-cookie']).toMatch(
      /^__Host-sign-in=[\w-]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const back = await browser.visitIdentityProvider(amara);
    expect([back.headers['set-cookie']].flat().at(-1)).toMatch(
      /^__Host-session=[\w-]{43}; Max-Age=28800; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  it('A5 gives a new session id at every sign-in and ends the one before', async () => {
    const gateway = await startGateway();
    const browser = gateway.browser();
    browser.cookies.set(session, 'planted-by-somebody-else');
    await browser.visitIdentityProvider(amara);
    const first = browser.cookies.get(session) ?? '';
    expect(first).not.toBe('planted-by-somebody-else');
    await browser.visitIdentityProvider(amara);
    expect(browser.cookies.get(session)).not.toBe(first);
    browser.cookies.set(session, first);
    expect((await browser.token()).status).toBe(401);
  });

  it('A5 refuses the session and its access token after the end', async () => {
    const gateway = await startGateway();
    const browser = await gateway.startedBrowser();
    const id = browser.cookies.get(session) ?? '';
    expect((await browser.send('/api/v1/referrals')).status).toBe(200);
    const out = await browser.signOut();
    expect(out).toMatchObject({ status: 204, headers: { 'clear-site-data': '"cache", "storage"' } });
    expect(browser.cookies.has(session)).toBe(false);
    browser.cookies.set(session, id);
    expect(await browser.token()).toMatchObject({ status: 401, error: { code: 'unauthenticated' } });
    expect((await browser.send('/api/v1/referrals')).error?.code).toBe('unauthenticated');
  });

  it('A5 names a session by what no cookie holds, and another one otherwise', async () => {
    const gateway = await startGateway();
    const browser = gateway.browser();
    const nameOf = async () => {
      const { session: named } = await browser.signIn(amara);
      return named.id;
    };
    const first = await nameOf();
    expect(first).not.toBe(browser.cookies.get(session));
    expect(await nameOf()).not.toBe(first);
  });

  it('A19 clears what the browser keeps when it is asked to, by our own pages only, and never with a refusal', async () => {
    const gateway = await startGateway();
    const browser = gateway.browser();
    const clear = (headers: Record<string, string>) =>
      browser.send(authPaths.clear, { method: 'POST', headers });
    const ours = { origin: publicOrigin, [requestedWith.name]: requestedWith.value };
    expect(await clear(ours)).toMatchObject({
      status: 204,
      headers: { 'clear-site-data': '"cache", "storage"', 'cache-control': 'no-store' },
    });
    const foreign = await clear({ ...ours, origin: 'https://elsewhere.example' });
    expect(foreign.status).toBe(403);
    expect(foreign.headers).not.toHaveProperty('clear-site-data');
    browser.cookies.set(session, 'of-a-session-that-is-over');
    expect((await browser.token()).headers).not.toHaveProperty('clear-site-data');
  });

  it('ends a session at its absolute limit, and no token lives longer', async () => {
    const gateway = await startGateway({ config: { sessionHours: 1, sessionIdleMinutes: 120 } });
    const browser = gateway.browser();
    await browser.signIn(amara);
    gateway.pass(55 * 60_000);
    const late = await browser.token();
    expect(JSON.parse(late.text)).toMatchObject({
      expires_in: expect.toSatisfy((s: number) => s > 290 && s <= 300),
    });
    gateway.pass(5 * 60_000);
    expect(await browser.token()).toMatchObject({ status: 401 });
  });

  it('A5 leaves the cookie alone when it refuses a token: a newer session may be in it by then', async () => {
    const gateway = await startGateway();
    const browser = await gateway.startedBrowser();
    browser.cookies.set(session, 'of-a-session-that-is-over');
    const refused = await browser.token();
    expect(refused.status).toBe(401);
    expect(refused.headers['set-cookie']).toBeUndefined();
  });

  it('keeps no session id in the vault', async () => {
    const gateway = await startGateway();
    const browser = gateway.browser();
    await browser.visitIdentityProvider(amara);
    expect(await gateway.vault.session(browser.cookies.get(session) ?? '', 0)).toBeUndefined();
  });
});

describe('a sign-in that does not work out', () => {
  it('says so when the identity provider is down, and works when it is back', async () => {
    const gateway = await startGateway();
    const browser = gateway.browser();
    gateway.issuer.control.down = true;
    expect(await browser.send(authPaths.signIn)).toMatchObject(failed);
    gateway.issuer.control.down = false;
    expect((await browser.visitIdentityProvider(amara)).headers['location']).toBe('/');
    await browser.visitIdentityProvider(amara);
    expect(gateway.issuer.control.discoveries).toBe(1);
  });

  it.each([
    ['another state', (back: URLSearchParams) => back.set('state', 'other')],
    ['no state', (back: URLSearchParams) => back.delete('state')],
    ['another code', (back: URLSearchParams) => back.set('code', 'other')],
    ['a refusal', (back: URLSearchParams) => back.set('error', 'access_denied')],
  ])('is refused: %s', async (_what, change) => {
    const gateway = await startGateway();
    const browser = gateway.browser();
    const out = await browser.send(authPaths.signIn);
    const back = gateway.issuer.authorize(String(out.headers['location']), amara);
    change(back);
    expect(await browser.send(`${authPaths.callback}?${back.toString()}`)).toMatchObject(failed);
    expect(browser.cookies.size).toBe(0);
    const line = gateway.logged.find((each) => each.includes('sign-in failed')) ?? '';
    expect(JSON.parse(line)).toMatchObject({ level: 'warn', reason: expect.any(String) });
    expect(line).not.toMatch(/ at |node_modules/);
  });

  it('is refused: an id token for another client', async () => {
    const gateway = await startGateway();
    gateway.issuer.control.audience = 'other';
    expect(await gateway.browser().visitIdentityProvider(amara)).toMatchObject(failed);
  });

  it('is refused: without the cookie of this browser, with a changed one, after ten minutes, and a second time', async () => {
    const gateway = await startGateway();
    const start = async () => {
      const browser = gateway.browser();
      const out = await browser.send(authPaths.signIn);
      return { browser, back: gateway.issuer.authorize(String(out.headers['location']), amara) };
    };
    const other = await start();
    other.browser.cookies.clear();
    expect(await other.browser.send(`${authPaths.callback}?${other.back.toString()}`)).toMatchObject(failed);
    const changed = await start();
    const cookie = changed.browser.cookies.get('__Host-sign-in') ?? '';
    changed.browser.cookies.set('__Host-sign-in', `${cookie.slice(0, -2)}AA`);
    expect(await changed.browser.send(`${authPaths.callback}?${changed.back.toString()}`)).toMatchObject(
      failed,
    );
    const late = await start();
    gateway.pass(10 * 60_000);
    expect(await late.browser.send(`${authPaths.callback}?${late.back.toString()}`)).toMatchObject(failed);
    const twice = await start();
    await twice.browser.send(`${authPaths.callback}?${twice.back.toString()}`);
    expect(await twice.browser.send(`${authPaths.callback}?${twice.back.toString()}`)).toMatchObject(failed);
  });
});

describe('A6 cross-site requests', () => {
  const right = { origin: publicOrigin, [requestedWith.name]: requestedWith.value };
  const header = requestedWith.name;

  it.each([
    ['no origin', { [header]: requestedWith.value }],
    ['another origin', { ...right, origin: 'https://evil.example' }],
    ['a null origin', { ...right, origin: 'null' }],
    ['a look-alike origin', { ...right, origin: `${publicOrigin}.evil.example` }],
    ['another site', { ...right, 'sec-fetch-site': 'cross-site' }],
    ['a sibling site', { ...right, 'sec-fetch-site': 'same-site' }],
    ['no header of ours', { origin: publicOrigin }],
    ['another header', { ...right, [header]: 'XMLHttpRequest' }],
  ])('A6 are refused before anything happens: %s', async (_what, headers) => {
    const gateway = await startGateway();
    const browser = gateway.browser();
    await browser.visitIdentityProvider(amara);
    const body = new URLSearchParams({ grant_type: sessionGrant }).toString();
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const path of [authPaths.token, authPaths.signOut]) {
      const answer = await browser.send(path, { method: 'POST', headers: { ...form, ...headers }, body });
      expect(answer).toMatchObject({ status: 403, error: { code: 'forbidden' } });
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    expect((await browser.token({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });
});

describe('the token endpoint', () => {
  it.each([
    ['application/x-www-form-urlencoded', 'grant_type=password', 400],
    ['application/x-www-form-urlencoded', '', 400],
    ['application/json', JSON.stringify({ grant_type: sessionGrant }), 400],
    ['text/plain', `grant_type=${sessionGrant}`, 400],
    ['application/x-www-form-urlencoded', `grant_type=${'x'.repeat(9000)}`, 413],
  ])('refuses %s %.30s', async (type, body, status) => {
    const gateway = await startGateway();
    const headers = { origin: publicOrigin, [requestedWith.name]: requestedWith.value, 'content-type': type };
    const answer = await gateway.browser().send(authPaths.token, { method: 'POST', headers, body });
    expect(answer.status).toBe(status);
    expect(answer.error?.requestId).toBe(answer.headers['x-request-id']);
  });
});
