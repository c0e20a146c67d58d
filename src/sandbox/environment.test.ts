import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

const upstream = { DATA_DIR: '/data', SCAN_CLIENT_ID: 'id', SCAN_CLIENT_SECRET: 'scan-secret' };
const identity = {
  OIDC_CLIENT_ID: 'app',
  OIDC_CLIENT_SECRET: 'oidc-secret',
  OIDC_REDIRECT_URI: 'http://localhost:8080/auth/callback',
};

const portal = { PUBLIC_ORIGIN: 'http://localhost:8080' };

test('all parts run by default, on their usual ports', () => {
  const {
    upstream: one,
    identity: other,
    portal: third,
  } = readEnvironment({ ...upstream, ...identity, ...portal });
  expect(one).toEqual({
    dataDir: '/data',
    port: 4010,
    partner: { clientId: 'id', clientSecret: 'scan-secret' },
  });
  expect(other).toMatchObject({ port: 4011, client: { id: 'app', secret: 'oidc-secret' } });
  expect(third).toEqual({ port: 4012, app: 'http://localhost:8080' });
});

test('a part that is not wanted needs no variables', () => {
  expect(readEnvironment({ ...identity, SANDBOX_PARTS: 'idp', IDP_PORT: '4711' })).toMatchObject({
    upstream: undefined,
    identity: { port: 4711 },
  });
  expect(readEnvironment({ ...upstream, SANDBOX_PARTS: 'upstream' }).identity).toBeUndefined();
});

test.each([
  [{ ...identity }, 'DATA_DIR, SCAN_CLIENT_ID, SCAN_CLIENT_SECRET'],
  [{ ...upstream }, 'OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_REDIRECT_URI'],
  [{ ...upstream, ...identity, SCAN_CLIENT_ID: '' }, 'SCAN_CLIENT_ID'],
  [{ ...upstream, ...identity, SANDBOX_PORT: '99999' }, 'SANDBOX_PORT'],
  [{ ...upstream, ...identity, OIDC_REDIRECT_URI: 'javascript:1' }, 'OIDC_REDIRECT_URI'],
  [{ ...upstream, ...identity }, 'PUBLIC_ORIGIN'],
  [{ ...upstream, ...identity, SANDBOX_PARTS: 'wizard' }, 'SANDBOX_PARTS'],
])('a wrong environment is named, not shown', (env, names) => {
  expect(() => readEnvironment(env)).toThrow(new Error(`missing or wrong in the environment: ${names}`));
});
