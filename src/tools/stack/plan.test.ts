import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '#gateway/config.ts';
import { planStack } from './plan.ts';

let dataDir = '';
const anyPorts = { PORT: '0', SANDBOX_PORT: '0', IDP_PORT: '0', PORTAL_PORT: '0' };
const plan = (env: NodeJS.ProcessEnv = {}) => planStack({ DATA_DIR: dataDir, ...anyPorts, ...env });

beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'plan-'))));
afterEach(() => rmSync(dataDir, { recursive: true }));

describe('with nothing set', () => {
  it('gives the gateway a configuration that it takes', async () => {
    const { origin, gateway, sandbox } = await plan();
    const config = readConfig(gateway.env);
    expect(config).toMatchObject({
      port: gateway.port,
      publicOrigin: origin,
      scanApiOrigin: sandbox?.upstream,
    });
    expect(config.partners[0].features.name).toBe('Northgate Physio');
    expect(config.partners[0].oidc.issuer).toBe(`http://localhost:${sandbox?.env['IDP_PORT']}`);
  });

  it('lets the demo portal, and nobody else, have the wizard in a frame', async () => {
    const { gateway, origin, sandbox } = await plan();
    const portal = `http://127.0.0.1:${sandbox?.env['PORTAL_PORT']}`;
    expect(sandbox).toMatchObject({ portal, env: { PUBLIC_ORIGIN: origin } });
    const { partners } = readConfig(gateway.env);
    const embeds = partners.map(({ embed }) => embed);
    expect(embeds.map((embed) => embed?.origins)).toEqual([[portal], [portal]]);
    expect(embeds.map((embed) => embed?.assertion)).toMatchObject([
      // The portal's clinicians are the identity provider's.
      { keys: { jwksUrl: `${portal}/.well-known/jwks.json` }, subjects: 'oidc' },
      { keys: { jwksUrl: `${portal}/.well-known/westfield.jwks.json` }, subjects: 'own' },
    ]);
  });

  it('gives both the same passwords, and keeps them', async () => {
    const [first, second] = [await plan(), await plan()];
    for (const name of ['SCAN_CLIENT_SECRET', 'OIDC_CLIENT_SECRET', 'OIDC_CLIENT_ID', 'SCAN_CLIENT_ID']) {
      expect(first.gateway.env[name]).toMatch(/./);
      expect(first.sandbox?.env[name]).toBe(first.gateway.env[name]);
      expect(second.gateway.env[name]).toBe(first.gateway.env[name]);
    }
    expect(second.gateway.env['VAULT_KEY']).toBe(first.gateway.env['VAULT_KEY']);
  });

  it('lets only the owner read the vault key', async () => {
    const { gateway } = await plan();
    const file = join(dataDir, 'keys', 'vault-key');
    expect(readFileSync(file, 'utf8')).toBe(gateway.env['VAULT_KEY']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('sends sign-ins back to the public origin', async () => {
    const { sandbox } = await plan({ PUBLIC_ORIGIN: 'https://referrals.example' });
    expect(sandbox?.env['OIDC_REDIRECT_URI']).toBe('https://referrals.example/auth/callback');
  });
});

describe('with a given upstream', () => {
  const upstream = { SCAN_API_ORIGIN: 'https://upstream.example', SCAN_CLIENT_ID: 'ours' };

  it('starts the demo partner only, and makes up no credentials', async () => {
    const { gateway, sandbox } = await plan(upstream);
    expect(gateway.env).toMatchObject(upstream);
    expect(gateway.env['SCAN_CLIENT_SECRET']).toBeUndefined();
    expect(sandbox?.upstream).toBeUndefined();
    expect(sandbox?.env['SANDBOX_PARTS']).toBe('idp,portal');
  });

  it('starts no sandbox when partners are given too', async () => {
    const { gateway, sandbox } = await plan({ ...upstream, PARTNERS_FILE: 'partners.json' });
    expect(gateway.env['PARTNERS_FILE']).toBe('partners.json');
    expect(sandbox).toBeUndefined();
  });
});

it('takes an empty variable for one that is not set', async () => {
  const { gateway, sandbox } = await plan({ SCAN_API_ORIGIN: '', VAULT_KEY: '' });
  expect(gateway.env['SCAN_API_ORIGIN']).toBe(sandbox?.upstream);
  expect(gateway.env['VAULT_KEY']).toMatch(/./);
});

it.each(['http', '-1', '65536', '80.5', '1e3'])('refuses PORT=%s', async (PORT) => {
  await expect(plan({ PORT })).rejects.toThrow('PORT must be a port');
});

it.each(['127.0.0.1', '0.0.0.0'])('names a port that something on %s has', async (host) => {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await expect(plan({ IDP_PORT: String(port) })).rejects.toThrow(`Port ${port} is in use`);
  server.close();
});
