import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { operations } from '#contract/upstream/operations.ts';
import { ConfigError } from './configError.ts';
import { readConfig } from './config.ts';
import { temporaryFolder } from './testing/harness.ts';

const example = () => {
  const commented = readFileSync(new URL('partners.example.jsonc', import.meta.url), 'utf8');
  return JSON.parse(commented.replaceAll(/^\s*\/\/.*$/gm, '')) as Record<string, Record<string, unknown>>[];
};

function file(name: string, content: unknown): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const environment = (changes: Record<string, string | undefined> = {}) => ({
  DATA_DIR: '/data',
  VAULT_KEY: randomBytes(32).toString('base64'),
  SCAN_API_ORIGIN: 'https://api.scan.example',
  PARTNERS_FILE: changes['PARTNERS_FILE'] ?? file('partners.json', example()),
  SCAN_CLIENT_ID: 'client',
  SCAN_CLIENT_SECRET: 'secret',
  OIDC_CLIENT_SECRET: 'secret too',
  ...changes,
});

function problemsOf(changes: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(environment(changes));
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  it('has a default for what has a sensible one', () => {
    expect(readConfig(environment({ LOG_LEVEL: '' }))).toMatchObject({
      port: 8080,
      host: 'localhost',
      publicOrigin: 'http://localhost:8080',
      accessTokenSeconds: 600,
      sessionHours: 8,
      sessionIdleMinutes: 10,
      draftDays: 30,
      logLevel: 'info',
      staticDir: 'dist',
      trustedProxies: [],
      operations,
    });
  });

  it('fills in the credentials that the partners file names (and so the example is right)', () => {
    const [partner] = readConfig(environment()).partners;
    expect(partner).toMatchObject({
      features: { id: 'northgate', finish: ['submit'] },
      oidc: { clientSecret: 'secret too' },
      scan: { clientId: 'client', clientSecret: 'secret' },
      session: { idleMinutes: 10, absoluteHours: 8 },
      draftDays: 30,
      embed: {
        origins: ['https://portal.northgate.example'],
        assertion: {
          keys: { jwksUrl: 'https://portal.northgate.example/.well-known/jwks.json' },
          algorithms: ['ES256', 'EdDSA'],
        },
        theme: { '--ref-accent': '#0b6e4f' },
      },
    });
  });

  it('A7 gives browsers the listed features of a partner and nothing else', () => {
    const [partner] = readConfig(environment()).partners;
    expect(Object.keys(partner.features)).toEqual([
      'id',
      'name',
      'modalities',
      'finish',
      'documents',
      'declarations',
    ]);
  });

  it.each([
    ['PORT', '80 80'],
    ['PORT', '65536'],
    ['PUBLIC_ORIGIN', 'http://example.org'],
    ['PUBLIC_ORIGIN', 'https://example.org/path'],
    ['PUBLIC_ORIGIN', 'https://user:canary@example.org'],
    ['DATA_DIR', ''],
    ['DATABASE_URL', 'mysql://somebody:canary@db.example/vault'],
    ['DATABASE_URL', 'postgres://some body:canary@:x/'],
    ['VAULT_KEY', Buffer.from('canary: too short').toString('base64')],
    ['SCAN_API_ORIGIN', 'api.scan.example'],
    ['SCAN_API_ORIGIN', 'http://api.scan.example'],
    ['ACCESS_TOKEN_SECONDS', '7200'],
    ['SESSION_HOURS', '25'],
    ['SESSION_IDLE_MINUTES', '999'],
    ['LOG_LEVEL', 'loud'],
    ['TRUSTED_PROXIES', '10.0.0.0/8, proxy'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['SCAN_CLIENT_SECRET', undefined],
    ['OIDC_CLIENT_SECRET', ''],
  ])('names %s when it is wrong, and never the value', (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} is (wrong|missing): `));
    expect(problems[0]).not.toContain(value || 'no value');
  });

  it.each([
    ['postgres://somebody:secret@db.example:5433/vault?sslmode=verify-full', true],
    ['postgresql:///vault?host=/run/postgresql', true],
    ['', false],
    [undefined, false],
  ])('keeps the vault in PostgreSQL when DATABASE_URL is %s', (url, is) => {
    expect(readConfig(environment({ DATABASE_URL: url })).databaseUrl).toBe(is ? url : undefined);
  });

  it('tells all problems at once', () => {
    const names = ['PORT', 'VAULT_KEY', 'SCAN_API_ORIGIN', 'SCAN_CLIENT_ID'];
    const problems = problemsOf(
      Object.fromEntries(names.map((name) => [name, name === 'PORT' ? 'x' : undefined])),
    );
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(names);
  });

  it.each(['http://localhost:4010', 'http://127.0.0.1:4010', 'http://[::1]:4010', 'https://api.example'])(
    'takes the upstream %s',
    (origin) => {
      expect(readConfig(environment({ SCAN_API_ORIGIN: `${origin}/` })).scanApiOrigin).toBe(origin);
    },
  );
});

describe('the partners file', () => {
  const broken = (change: (partner: Record<string, Record<string, unknown>>) => void) => {
    const partners = example();
    for (const partner of partners) change(partner);
    return file('partners.json', partners);
  };

  it.each([
    [
      '[0].oidc.issuer',
      (p: Record<string, Record<string, unknown>>) =>
        (p['oidc'] = { ...p['oidc'], issuer: 'http://login.example' }),
    ],
    [
      '[0].scan.clientIdVariable',
      (p: Record<string, Record<string, unknown>>) =>
        (p['scan'] = { ...p['scan'], clientIdVariable: 'the secret itself' }),
    ],
    [
      '[0].documents.maxBytes',
      (p: Record<string, Record<string, unknown>>) => (p['documents'] = { ...p['documents'], maxBytes: -1 }),
    ],
    ['[0].terms.version', (p: Record<string, Record<string, unknown>>) => delete p['terms']?.['version']],
    ['[0]', (p: Record<string, unknown>) => (p['colour'] = 'red')],
    [
      '[0].declarations.ionising',
      (p: Record<string, Record<string, unknown>>) => (p['declarations'] = { ionising: '' }),
    ],
  ])('is refused naming file and place: %s', (place, change) => {
    const path = broken(change);
    const [problem] = problemsOf({ PARTNERS_FILE: path });
    expect(problem).toContain(`PARTNERS_FILE (${path}) at ${place}: `);
    expect(problem).not.toContain('the secret itself');
  });

  it.each([
    ['none', {}, { submit: /patient knows/, ionising: /IR\(ME\)R 2017/ }],
    [
      'one',
      { declarations: { submit: 'They agree.' } },
      { submit: /^They agree\.$/, ionising: /IR\(ME\)R 2017/ },
    ],
    ['both', { declarations: { submit: 'A.', ionising: 'B.' } }, { submit: /^A\.$/, ionising: /^B\.$/ }],
  ])('may word what submitting declares: %s', (_what, own, expected) => {
    const [{ declarations: _left, ...without } = {}] = example();
    const path = file('partners.json', [{ ...without, ...own }]);
    const [partner] = readConfig(environment({ PARTNERS_FILE: path })).partners;
    expect(partner?.features.declarations).toEqual({
      submit: expect.stringMatching(expected.submit) as string,
      ionising: expect.stringMatching(expected.ionising) as string,
    });
  });

  it('gives in its example the words that stand there without it', () => {
    const [without = {}] = example();
    delete without['declarations'];
    const features = [example(), [without]].map((partners) => {
      const path = file('partners.json', partners);
      return readConfig(environment({ PARTNERS_FILE: path })).partners[0]?.features;
    });
    expect(features[0]).toEqual(features[1]);
  });

  it.each([
    ['no file', () => '/nowhere/partners.json', 'cannot be read'],
    ['no JSON', () => file('partners.json', '{'), 'is not JSON'],
    ['no partner', () => file('partners.json', []), 'at least one partner'],
    ['one id twice', () => file('partners.json', [...example(), ...example()]), 'must not use an id twice'],
  ])('is refused: %s', (_what, path, words) => {
    expect(problemsOf({ PARTNERS_FILE: path() })).toEqual([expect.stringContaining(words)]);
  });
});

describe('SCAN_API_PATHS_FILE', () => {
  it('replaces operations one by one', () => {
    const own = { listBodyParts: 'GET /body-parts', getReferral: 'GET /v2.1/referral/{referral_id}' };
    const path = file('paths.json', own);
    const found = readConfig(environment({ SCAN_API_PATHS_FILE: path })).operations;
    expect(found).toEqual({ ...operations, ...own });
  });

  it.each([
    { listBodyParts: '/body-parts' },
    { nothing: 'GET /x' },
    { listBodyParts: 'GET /../admin' },
    { listBodyParts: 'GET /a/..' },
    { listBodyParts: 'GET //elsewhere.example/x' },
    { listBodyParts: 'GET /x?y' },
    { listBodyParts: 'GET /{referral_id}' },
    { getReferral: 'GET /referral' },
    { getReferral: 'GET /referral/{id}' },
    { getReferral: 'GET /referral/{referral_id' },
  ])('is refused: %o', (content) => {
    const path = file('paths.json', content);
    expect(problemsOf({ SCAN_API_PATHS_FILE: path })).toEqual([
      expect.stringContaining(`SCAN_API_PATHS_FILE (${path}) at `),
    ]);
  });
});
