import { once } from 'node:events';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { calculatePKCECodeChallenge, randomPKCECodeVerifier } from 'openid-client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { raise } from '#lib/raise.ts';
import { clinicians, signInLabel } from '../seed/clinicians.ts';
import { freePort } from '../testing/freePort.ts';
import { createIdentityProvider } from './createIdentityProvider.ts';

const client = { id: 'app', secret: 'app-secret', redirectUri: 'http://localhost:8080/auth/callback' };

async function open() {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const server = await createIdentityProvider({ issuer, client });
  await once(server.listen(port, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  const cookies = new Map<string, string>();
  /** A browser as far as needed: one request, cookies kept, no redirect followed. */
  const visit = async (url: string, method = 'GET') => {
    const answer = await fetch(new URL(url, issuer), {
      method,
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  const verifier = randomPKCECodeVerifier();
  const query = {
    client_id: client.id,
    redirect_uri: client.redirectUri,
    response_type: 'code',
    scope: 'openid profile email',
    state: 'state',
    nonce: 'nonce',
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  };
  const authorize = (change: Record<string, string> = {}) =>
    visit(`/auth?${new URLSearchParams({ ...query, ...change })}`);
  const chosen = async (label: string): Promise<URL> => {
    const page = await (await visit(target(await authorize()))).text();
    const back = await visit(actionOf(page, label), 'POST');
    return new URL(target(await visit(target(back))));
  };
  const token = (code: string, change: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    fetch(`${issuer}/token`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        redirect_uri: client.redirectUri,
        code,
        code_verifier: verifier,
        ...change,
      }),
    });
  return { issuer, visit, authorize, chosen, token };
}

const target = (answer: Response) => answer.headers.get('location') ?? raise(`no redirect: ${answer.status}`);
const codeOf = (url: URL) => url.searchParams.get('code') ?? raise('no code');
const basic = { authorization: `Basic ${Buffer.from('app:app-secret').toString('base64')}` };
const post = { client_id: client.id, client_secret: client.secret };

function actionOf(page: string, label: string): string {
  const form = page.split('<form').find((each) => each.includes(`>${label}</button>`)) ?? '';
  return /action="([^"]+)"/.exec(form)?.[1] ?? raise(`no button ${label}`);
}

// The first test of the file: the provider prints a notice once per process only.
test('nothing is printed', async () => {
  const printed = [vi.spyOn(console, 'info'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
  const { chosen, token } = await open();
  await token(codeOf(await chosen('Sign in as Amara Okafor')), post);
  for (const spy of printed) expect(spy).not.toHaveBeenCalled();
});

test.each(clinicians)('$givenName $familyName signs in and is named in the ID token', async (clinician) => {
  const { issuer, chosen, token } = await open();
  const callback = await chosen(signInLabel(clinician));
  expect(callback.origin + callback.pathname).toBe(client.redirectUri);
  expect(callback.searchParams.get('state')).toBe('state');
  const answer = (await (await token(codeOf(callback), {}, basic)).json()) as { id_token: string };
  const keys = (await (await fetch(`${issuer}/jwks`)).json()) as JSONWebKeySet;
  const { payload } = await jwtVerify(answer.id_token, createLocalJWKSet(keys), {
    issuer,
    audience: client.id,
  });
  expect(payload).toMatchObject({
    sub: clinician.sub,
    nonce: 'nonce',
    given_name: clinician.givenName,
    family_name: clinician.familyName,
    email: clinician.email,
  });
});

test('nobody stays signed in: the next authorization asks again, and anybody can be chosen', async () => {
  const { chosen, token, authorize, visit } = await open();
  await chosen('Sign in as Amara Okafor');
  const page = await (await visit(target(await authorize()))).text();
  expect(page).toContain('Sign in as Gareth Pritchard');
  const code = codeOf(await chosen('Sign in as Gareth Pritchard'));
  expect((await token(code, {}, basic)).status).toBe(200);
});

test('the client may send its secret in the header or in the body; a code works once', async () => {
  const { chosen, token } = await open();
  const code = codeOf(await chosen('Sign in as Amara Okafor'));
  expect((await token(code, post)).status).toBe(200);
  expect((await token(code, post)).status).toBe(400);
});

test('a wrong secret and a wrong verifier are refused', async () => {
  const { chosen, token } = await open();
  const code = codeOf(await chosen('Sign in as Amara Okafor'));
  expect((await token(code, { ...post, client_secret: 'wrong' })).status).toBe(401);
  expect((await token(code, { ...post, code_verifier: randomPKCECodeVerifier() })).status).toBe(400);
});

test('PKCE is a must', async () => {
  const { visit } = await open();
  const query = new URLSearchParams({
    client_id: client.id,
    redirect_uri: client.redirectUri,
    response_type: 'code',
    scope: 'openid',
  });
  expect(new URL(target(await visit(`/auth?${query}`))).searchParams.get('error')).toBe('invalid_request');
});

test('the page is strict, and its form may lead back to the client', async () => {
  const { authorize, visit } = await open();
  const answer = await visit(target(await authorize()));
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("form-action 'self' http://localhost:8080");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toContain('script-src');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.text()).toContain('made up');
});

test.each(['/interaction/none', '/interaction/none/clinician-okafor'])(
  '%s leads back to the app',
  async (path) => {
    const { visit } = await open();
    const answer = await visit(path, path.endsWith('okafor') ? 'POST' : 'GET');
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('sign in again');
  },
);

test('who is not on the page cannot be chosen', async () => {
  const { authorize, visit } = await open();
  const page = target(await authorize());
  expect((await visit(`${page}/clinician-nobody`, 'POST')).status).toBe(404);
  expect((await visit(page, 'POST')).status).toBe(404);
});

test('an unknown client and another address to return to get a page, no redirect', async () => {
  const { authorize } = await open();
  for (const change of [{ client_id: 'other' }, { redirect_uri: 'http://localhost:9999/' }]) {
    const answer = await authorize(change);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-security-policy')).toContain("form-action 'none'");
  }
});
