import { randomBytes } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { deriveKey } from '../vault/keys.ts';
import { createAccessTokens } from './accessTokens.ts';

const publicOrigin = 'https://app.example';
const vaultKey = randomBytes(32);
const clinician = { id: 'c', partnerId: 'p', firstName: '', lastName: '', email: '', started: true };

async function setUp() {
  let time = 1_000_000_000;
  const tokens = await createAccessTokens({
    vaultKey,
    publicOrigin,
    accessTokenSeconds: 600,
    clock: () => time,
  });
  const issue = (expiresAt = time + 9_000_000) => tokens.issue({ key: 'k', clinician, expiresAt });
  return { tokens, issue, pass: (ms: number) => (time += ms) };
}

const claims = { iss: publicOrigin, aud: `${publicOrigin}/api`, sub: 'c', sid: 'k', exp: 1_000_500 };
const signed = (
  payload: Record<string, unknown>,
  key: Uint8Array = deriveKey(vaultKey, 'access-token'),
  alg = 'HS256',
) => new SignJWT(payload).setProtectedHeader({ alg }).sign(key);

describe('createAccessTokens', () => {
  it('verifies its own until they expire, also those it has seen before', async () => {
    const { tokens, issue, pass } = await setUp();
    const { token } = await issue();
    expect(await tokens.verify(token)).toMatchObject({ sub: 'c', sid: 'k' });
    pass(599_000);
    expect(await tokens.verify(token)).toMatchObject({ sub: 'c' });
    pass(1_000);
    expect(await tokens.verify(token)).toBeUndefined();
  });

  it('takes a token that is right in everything', async () => {
    const { tokens } = await setUp();
    expect(await tokens.verify(await signed(claims))).toMatchObject({ sub: 'c', sid: 'k' });
  });

  it.each([
    ['no signature', () => Promise.resolve(new UnsecuredJWT(claims).encode())],
    ['another key', () => signed(claims, randomBytes(32))],
    ['the key of another purpose', () => signed(claims, deriveKey(vaultKey, 'sign-in'))],
    [
      'another algorithm',
      () => signed(claims, Buffer.concat([deriveKey(vaultKey, 'access-token'), Buffer.alloc(32)]), 'HS512'),
    ],
    ['another issuer', () => signed({ ...claims, iss: 'https://evil.example' })],
    ['another audience', () => signed({ ...claims, aud: publicOrigin })],
    ['no session', () => signed({ ...claims, sid: undefined })],
    ['no expiry', () => signed({ ...claims, exp: undefined })],
    ['nonsense', () => Promise.resolve('a.b.c')],
  ])('A4 refuses one with %s', async (_what, make) => {
    const { tokens } = await setUp();
    expect(await tokens.verify(await make())).toBeUndefined();
  });
});
