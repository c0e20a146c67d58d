import { createHmac } from 'node:crypto';
import { exportSPKI, importJWK, type CryptoKey } from 'jose';
import { describe, expect, it } from 'vitest';
import { readAssertionRefusal } from '#contract/own/assertion.ts';
import { publicOrigin } from '../testing/browser.ts';
import { startEmbedded } from '../testing/embedded.ts';
import { portalKey } from '../testing/fakePortal.ts';

type Embedded = Awaited<ReturnType<typeof startEmbedded>>;

const refusalIn = (text: string) => readAssertionRefusal(JSON.parse(text));
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const seconds = (gateway: Embedded['gateway']) => Math.floor(gateway.clock() / 1000);

describe('A4 an assertion that is not right', () => {
  type Make = (embedded: Embedded) => Promise<string> | string;
  const cases: [what: string, make: Make, refusal: Record<string, unknown>][] = [
    ['no JWT', () => 'not.a.jwt', { reason: 'assertion-malformed' }],
    [
      'too long',
      ({ northgate }) => northgate.sign({ x: 'y'.repeat(4_000) }),
      { reason: 'assertion-malformed' },
    ],
    [
      'another kind of token',
      ({ northgate }) => northgate.sign({}, { header: { typ: 'at+jwt' } }),
      { reason: 'assertion-malformed' },
    ],
    ['no issuer', ({ northgate }) => northgate.sign({ iss: undefined }), { reason: 'assertion-issuer' }],
    [
      'an unknown issuer',
      ({ northgate }) => northgate.sign({ iss: 'nobody' }),
      { reason: 'assertion-issuer' },
    ],
    [
      'of a partner that embeds nothing',
      ({ northgate }) => northgate.sign({ iss: 'tabs-only' }),
      { reason: 'assertion-issuer' },
    ],
    [
      'other partner’s key under its own id',
      ({ northgate, westfield }) => northgate.sign({}, { key: westfield.key }),
      { reason: 'assertion-key-unknown' },
    ],
    [
      'other partner’s key under a known id',
      ({ northgate, westfield }) =>
        northgate.sign({}, { key: westfield.key, header: { kid: 'northgate-1' } }),
      { reason: 'assertion-signature' },
    ],
    [
      'other partner’s name',
      ({ northgate }) => northgate.sign({ iss: 'westfield' }),
      { reason: 'assertion-key-unknown' },
    ],
    [
      'a key that came with it',
      async ({ northgate }) => {
        const own = await portalKey('own');
        return northgate.sign({}, { key: own, header: { jwk: own.jwk } });
      },
      { reason: 'assertion-key-unknown' },
    ],
    [
      'alg none',
      async ({ northgate }) => {
        const [, payload = ''] = (await northgate.sign()).split('.');
        return `${base64url({ alg: 'none', typ: 'JWT' })}.${payload}.`;
      },
      { reason: 'assertion-algorithm' },
    ],
    [
      'HMAC with the public key',
      async ({ northgate }) => {
        const { jwk } = northgate.key;
        const [, payload = ''] = (await northgate.sign()).split('.');
        const signed = `${base64url({ alg: 'HS256', kid: jwk.kid, typ: 'JWT' })}.${payload}`;
        const pem = await exportSPKI((await importJWK(jwk)) as CryptoKey);
        return `${signed}.${createHmac('sha256', pem).update(signed).digest('base64url')}`;
      },
      { reason: 'assertion-algorithm' },
    ],
    [
      'an algorithm that was not agreed',
      async ({ northgate }) => northgate.sign({}, { key: await portalKey('rsa', 'RS256') }),
      { reason: 'assertion-algorithm' },
    ],
    [
      'changed',
      async ({ northgate }) => {
        const [header, payload = '', signature] = (await northgate.sign()).split('.');
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
        return `${header}.${base64url({ ...claims, sub: 'somebody-else' })}.${signature}`;
      },
      { reason: 'assertion-signature' },
    ],
    ['no audience', ({ northgate }) => northgate.sign({ aud: undefined }), { reason: 'assertion-audience' }],
    [
      'for somebody else',
      ({ northgate }) => northgate.sign({ aud: ['https://elsewhere.example/auth/token'] }),
      { reason: 'assertion-audience' },
    ],
    [
      'for the record',
      ({ northgate }) => northgate.sign({ aud: `${publicOrigin}/partner` }),
      { reason: 'assertion-audience' },
    ],
    [
      'expired',
      ({ gateway, northgate }) => northgate.sign({ exp: seconds(gateway) - 9, iat: seconds(gateway) - 60 }),
      { reason: 'assertion-expired', seconds: expect.toSatisfy((by: number) => by >= 9 && by < 15) },
    ],
    [
      'living too long',
      ({ gateway, northgate }) => northgate.sign({ exp: seconds(gateway) + 3_600 }),
      { reason: 'assertion-lifetime', seconds: expect.toSatisfy((by: number) => by > 3_295 && by <= 3_301) },
    ],
    [
      'living too long, without a time of issue',
      ({ gateway, northgate }) => northgate.sign({ iat: undefined, exp: seconds(gateway) + 330 }),
      { reason: 'assertion-lifetime', seconds: expect.any(Number) },
    ],
    [
      'issued by a clock that is ahead',
      ({ gateway, northgate }) =>
        northgate.sign({ iat: seconds(gateway) + 120, exp: seconds(gateway) + 300 }),
      { reason: 'assertion-clock-skew', seconds: expect.toSatisfy((by: number) => by > 110 && by <= 120) },
    ],
    [
      'not valid yet',
      ({ gateway, northgate }) => northgate.sign({ nbf: seconds(gateway) + 90 }),
      { reason: 'assertion-clock-skew', seconds: expect.any(Number) },
    ],
    ...['sub', 'given_name', 'family_name', 'email', 'exp', 'jti'].map(
      (claim): [string, Make, Record<string, unknown>] => [
        `without ${claim}`,
        ({ northgate }) => northgate.sign({ [claim]: undefined }),
        { reason: 'assertion-claim', claim },
      ],
    ),
    [
      'with an odd address',
      ({ northgate }) => northgate.sign({ email: 'amara' }),
      { reason: 'assertion-claim', claim: 'email' },
    ],
    [
      'with an empty name',
      ({ northgate }) => northgate.sign({ given_name: ' ' }),
      { reason: 'assertion-claim', claim: 'given_name' },
    ],
  ];

  it.each(cases)('A4: %s', async (_what, make, refusal) => {
    const embedded = await startEmbedded();
    const { gateway } = embedded;
    const assertion = await make(embedded);
    const answer = await gateway.browser().trade(assertion);
    expect(answer).toMatchObject({
      status: 401,
      headers: { 'cache-control': 'no-store' },
      error: { code: 'unauthenticated' },
    });
    expect(refusalIn(answer.text)).toEqual({ error: 'invalid_grant', ...refusal });
    // In the log by its reason, and without anything of it.
    const log = gateway.logged.join('');
    expect(log).toContain(`"refusal":"unauthenticated: ${String(refusal['reason'])}"`);
    expect(log).not.toMatch(/amara|okafor|clinic\.example/i);
    for (const part of assertion.split('.').filter((each) => each.length > 20))
      expect(log).not.toContain(part);
  });
});
