import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from '#lib/zod.ts';
import { embedEntry } from './embedEntry.ts';

const jwkOf = (pair: { publicKey: { export: (how: { format: 'jwk' }) => object } }) =>
  pair.publicKey.export({ format: 'jwk' });
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa = (bits: number) => jwkOf(generateKeyPairSync('rsa', { modulusLength: bits }));
const inline = (...keys: unknown[]) => ({ jwks: { keys } });

const right = {
  origins: ['https://portal.example'],
  assertion: { keys: { jwksUrl: 'https://portal.example/jwks' } },
};
const withKeys = (keys: unknown) => ({ ...right, assertion: { keys } });
const problems = (entry: unknown) =>
  embedEntry
    .safeParse(entry)
    .error?.issues.map(({ path, message }) => `${z.core.toDotPath(path)}: ${message}`) ?? [];

describe('what the partners file says of embedding', () => {
  it('has a default for algorithms, subjects and theme', () => {
    expect(embedEntry.parse(right)).toEqual({
      origins: ['https://portal.example'],
      assertion: {
        keys: { jwksUrl: 'https://portal.example/jwks' },
        algorithms: ['ES256', 'EdDSA'],
        subjects: 'own',
      },
      theme: {},
    });
  });

  it.each([
    'https://portal.example',
    'https://portal.example:8443',
    'http://localhost:4012',
    'http://127.0.0.1:4012',
    'https://xn--prtal-jua.example',
  ])('A1: takes the origin %s', (origin) => {
    expect(problems({ ...right, origins: [origin] })).toEqual([]);
  });

  it.each([
    'http://portal.example',
    'https://portal.example/',
    'https://portal.example/path',
    'https://portal.example:443',
    'https://Portal.example',
    'http://[::1]:4012',
    'https://*.example',
    'https://*',
    'https://a;script-src.example',
    'https://a,b.example',
    "https://'self'",
    'https://user@portal.example',
    'https://portal.example https://evil.example',
    'https:',
    '*',
    'null',
    '',
  ])('A1: refuses the origin %j', (origin) => {
    expect(problems({ ...right, origins: [origin] })).toEqual([
      expect.stringMatching(/^origins\[0\]: must be an exact origin/),
    ]);
  });

  it.each([
    ['EC', jwkOf(p256)],
    ['OKP', jwkOf(generateKeyPairSync('ed25519'))],
    ['RSA', rsa(2_048)],
  ])('takes an inline key of type %s', (_type, key) => {
    expect(problems(withKeys(inline(key)))).toEqual([]);
  });

  it.each<[string, unknown, RegExp]>([
    ['no keys', {}, /^assertion\.keys: must have either/],
    ['both', { jwksUrl: 'https://a.example', ...inline(jwkOf(p256)) }, /must have either/],
    ['an http address', { jwksUrl: 'http://portal.example/jwks' }, /keys\.jwksUrl: must be an https address/],
    ['an empty set', inline(), /jwks\.keys: must not be empty/],
    ['a private key', inline(p256.privateKey.export({ format: 'jwk' })), /keys\[0\]: .*private members/],
    ['a secret', inline({ kty: 'oct', k: 'c2VjcmV0' }), /keys\[0\]: .*private members/],
    ['a short RSA key', inline(rsa(1_024)), /keys\[0\]: must have 2048 bits/],
    ['half a key', inline({ kty: 'EC', crv: 'P-256', x: 'AA' }), /keys\[0\]: must be a public key/],
  ])('A4: refuses %s', (_what, keys, words) => {
    expect(problems(withKeys(keys)).join('\n')).toMatch(words);
  });

  it.each(['HS256', 'none', 'ES256K', ''])('A4: refuses the algorithm %j', (algorithm) => {
    const assertion = { ...right.assertion, algorithms: [algorithm] };
    expect(problems({ ...right, assertion })).toEqual([expect.stringContaining('must be one of ES256')]);
  });

  it('takes subjects of the identity provider, and no others', () => {
    const withSubjects = (subjects: unknown) => ({ ...right, assertion: { ...right.assertion, subjects } });
    expect(problems(withSubjects('oidc'))).toEqual([]);
    expect(problems(withSubjects('both'))).toEqual(['assertion.subjects: must be own or oidc']);
  });

  it.each([
    ['no origin', { origins: [] }],
    ['an origin twice', { origins: ['https://a.example', 'https://a.example'] }],
    ['another token', { theme: { color: 'red' } }],
    ['a value that ends', { theme: { '--ref-accent': 'red; } body { color: red' } }],
    ['a value that fetches', { theme: { '--ref-accent': 'URL(https://evil.example)' } }],
    ['something else', { secret: 'x' }],
  ])('refuses %s', (_what, change) => {
    expect(problems({ ...right, ...change })).toHaveLength(1);
  });
});
