import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { operations } from '#contract/upstream/operations.ts';
import type { Config } from '../config.ts';
import { createGateway } from '../createGateway.ts';
import type { Limits } from '../limits.ts';
import type { Partner } from '../partners.ts';
import { createLog } from '../http/log.ts';
import { openVault } from '../vault/openVault.ts';
import { amara, startFakeIssuer } from './fakeIssuer.ts';
import { createBrowser, publicOrigin } from './browser.ts';
import { startFakeUpstream } from './fakeUpstream.ts';

/** Secrets that must turn up nowhere. */
export const canaries = { scan: 'canary-scan-secret', oidc: 'canary-oidc-secret' } as const;

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A built app in a folder: one page, one asset with compressed twins, and files that must not be served. */
export function builtApp(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'assets'));
  const files = {
    'index.html': '<!doctype html>app',
    'index.html.br': 'page-br',
    'robots.txt': 'robots',
    '.env': 'no',
  };
  const assets = {
    'a-1.js': 'script',
    'a-1.js.br': 'script-br',
    'a-1.js.gz': 'script-gz',
    'a-1.js.map': 'map',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  for (const [name, content] of Object.entries(assets)) writeFileSync(join(folder, 'assets', name), content);
  return folder;
}

function partnerAt(issuer: string, finish: Partner['features']['finish']): Partner {
  return {
    features: {
      id: 'northgate',
      name: 'Northgate Physio',
      modalities: ['MRI'],
      finish,
      documents: { maxBytes: 100_000, extensions: ['.pdf'], inWords: 'PDF files' },
      declarations: { submit: 'The patient agrees.', ionising: 'You may refer.' },
    },
    terms: { url: 'https://northgate.example/terms', version: '2026-01' },
    oidc: { issuer, clientId: 'app', clientSecret: canaries.oidc },
    scan: { clientId: 'scan-client', clientSecret: canaries.scan },
    session: {},
    embed: undefined,
  };
}

/** A gateway that listens, with stand-ins on both sides, a clock to move and its log; all gone when the test ends. */
export async function startGateway(
  options: {
    limits?: Partial<Limits>;
    config?: Partial<Config>;
    /** The ways to finish that the partner has: both, when not given. */
    finish?: Partner['features']['finish'];
    /** Makes the partners from the usual one, which is the only one when not given. */
    partners?: (usual: Partner) => Config['partners'];
  } = {},
) {
  const upstream = await startFakeUpstream();
  const issuer = await startFakeIssuer({ id: 'app', secret: canaries.oidc });
  const time = { offset: 0 };
  const clock = () => Date.now() + time.offset;
  const logged: string[] = [];
  const config: Config = {
    port: 0,
    host: '127.0.0.1',
    publicOrigin,
    trustedProxies: [],
    dataDir: temporaryFolder(),
    databaseUrl: undefined,
    vaultKey: randomBytes(32),
    scanApiOrigin: upstream.origin,
    operations,
    partners: (options.partners ?? ((usual) => [usual]))(
      partnerAt(issuer.origin, options.finish ?? ['submit', 'confirm']),
    ),
    accessTokenSeconds: 600,
    sessionHours: 8,
    sessionIdleMinutes: 10,
    draftDays: 30,
    logLevel: 'debug',
    staticDir: builtApp(),
    ...options.config,
  };
  const logTo = { write: (line: string) => void logged.push(line) };
  const vault = await openVault(config, createLog(config, logTo));
  const server = await createGateway({
    config,
    vault,
    clock,
    logTo,
    limits: { retryBaseMs: 1, ...options.limits },
  });
  const base = await server.listen({ port: 0, host: '127.0.0.1' });
  onTestFinished(async () => {
    server.server.closeAllConnections();
    await Promise.all([server.close(), upstream.stop(), issuer.stop()]);
    await vault.close().catch(() => undefined);
  });
  return {
    base,
    config,
    vault,
    upstream,
    issuer,
    logged,
    server,
    browser: () => createBrowser(base, issuer.authorize),
    clock,
    /** Moves the clock forward. */
    pass: (ms: number) => (time.offset += ms),
    /** A browser that is signed in and has been through "Before you start". */
    async startedBrowser(person = amara) {
      const browser = createBrowser(base, issuer.authorize);
      await browser.signIn(person);
      const { status } = await browser.start();
      if (status !== 204) throw new Error(`start answered ${status}`);
      return browser;
    },
  };
}

/** A referral's id. */
export const referralId = '0f8fad5b-d9cb-469f-a165-70867728950e';
