import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createBrowser, publicOrigin } from './testing/browser.ts';
import { amara, startFakeIssuer } from './testing/fakeIssuer.ts';
import { startFakeUpstream } from './testing/fakeUpstream.ts';
import { builtApp, temporaryFolder } from './testing/harness.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

function environment(): Record<string, string> {
  const folder = temporaryFolder();
  const example = readFileSync(new URL('partners.example.jsonc', import.meta.url), 'utf8');
  writeFileSync(join(folder, 'partners.json'), example.replaceAll(/^\s*\/\/.*$/gm, ''));
  return {
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    VAULT_KEY: randomBytes(32).toString('base64'),
    SCAN_API_ORIGIN: 'http://127.0.0.1:9',
    PARTNERS_FILE: join(folder, 'partners.json'),
    SCAN_CLIENT_ID: 'client',
    SCAN_CLIENT_SECRET: 'canary-secret',
    OIDC_CLIENT_SECRET: 'canary-secret',
    STATIC_DIR: builtApp(),
  };
}

/** The same with stand-ins for what is outside, and those. */
async function withStandIns() {
  const env = environment();
  const upstream = await startFakeUpstream();
  const issuer = await startFakeIssuer({ id: 'scan-referral', secret: 'canary-secret' });
  onTestFinished(async () => void (await Promise.all([upstream.stop(), issuer.stop()])));
  const partners = readFileSync(env['PARTNERS_FILE'] ?? '', 'utf8');
  writeFileSync(
    env['PARTNERS_FILE'] ?? '',
    partners.replace('https://login.northgate.example', issuer.origin),
  );
  return { env: { ...env, SCAN_API_ORIGIN: upstream.origin, PUBLIC_ORIGIN: publicOrigin }, upstream, issuer };
}

/** Runs the program; `seen` is called with everything printed so far. */
async function run(
  env: Record<string, string>,
  seen: (output: string, stop: (signal?: NodeJS.Signals) => void) => void = () => undefined,
) {
  const child = spawn(process.execPath, [main], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
    seen(output, (signal = 'SIGTERM') => child.kill(signal));
  });
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output, errors };
}

describe('the gateway process', () => {
  it('says when it is ready and drains on SIGTERM', async () => {
    let stopped = false;
    const { code, output, errors } = await run(environment(), (printed, stop) => {
      if (!stopped && printed.includes('"msg":"gateway ready"')) {
        stopped = true;
        stop();
      }
    });
    expect([code, errors]).toEqual([0, '']);
    expect(output).toContain('"msg":"gateway stopped"');
  }, 20_000);

  it('F22 on SIGTERM lets what is under way end, further tries included, and takes nothing new', async () => {
    const { env, upstream, issuer } = await withStandIns();
    const { promise: addressFound, resolve: found } = Promise.withResolvers<string>();
    let signal = () => {};
    const ended = run(env, (printed, stop) => {
      signal = stop;
      const [, address] = /Server listening at (http:\/\/127\.0\.0\.1:\d+)/.exec(printed) ?? [];
      if (address !== undefined) found(address);
    });
    const base = await addressFound;
    const browser = createBrowser(base, issuer.authorize);
    await browser.signIn(amara);
    await browser.start();

    // Browsers connect ahead of need; a silent connection must not hold up the end.
    const silent = connect(Number(new URL(base).port), '127.0.0.1');
    await once(silent, 'connect');

    const { promise: arrived, resolve: sawIt } = Promise.withResolvers<void>();
    const { promise: refused, resolve: wasRefused } = Promise.withResolvers<void>();
    let tries = 0;
    upstream.control.decide = async () => {
      tries += 1;
      if (tries > 1) return undefined;
      sawIt();
      await refused;
      return { status: 502 };
    };
    const underWay = browser.send('/api/v1/referrals');
    await arrived;
    signal();
    // The signal takes a moment to arrive.
    await vi.waitFor(() => expect(fetch(`${base}/healthz`)).rejects.toThrow('fetch failed'), 5_000);
    wasRefused();
    expect((await underWay).status).toBe(200);
    expect(tries).toBe(2);
    expect(await ended).toMatchObject({ code: 0, errors: '' });
  }, 30_000);

  it('A24 ends with a line in the log when it breaks, without the words of the error', async () => {
    const env = environment();
    const crash = join(String(env['DATA_DIR']), 'crash.mjs');
    writeFileSync(crash, "process.on('SIGUSR2', () => { throw new Error('canary: patient') })");
    const { code, output, errors } = await run(
      { ...env, NODE_OPTIONS: `--import ${crash}` },
      (printed, end) => void (printed.includes('"msg":"gateway ready"') && end('SIGUSR2')),
    );
    expect([code, errors]).toEqual([1, '']);
    expect(output).toContain('"msg":"gateway crashed"');
    expect(output).not.toContain('canary');
  }, 20_000);

  it('does not start with a wrong configuration: one line per problem, no values', async () => {
    const { code, output, errors } = await run({
      ...environment(),
      VAULT_KEY: 'canary',
      LOG_LEVEL: 'canary',
    });
    expect([code, output]).toEqual([1, '']);
    expect(errors.split('\n')).toEqual([
      'gateway: VAULT_KEY is wrong: expected 32 bytes in base64',
      expect.stringMatching(/^gateway: LOG_LEVEL is wrong: /),
      '',
    ]);
  }, 20_000);

  it('does not start with another vault key', async () => {
    const env = environment();
    const stop = (printed: string, end: () => void) => void (printed.includes('gateway ready') && end());
    await run(env, stop);
    const { code, errors } = await run({ ...env, VAULT_KEY: randomBytes(32).toString('base64') });
    expect(code).toBe(1);
    expect(errors).toBe('gateway: VAULT_KEY is not the key that the vault was written with.\n');
  }, 30_000);

  it('A7 does not start without its database, and does not say where that is', async () => {
    const url = 'postgres://somebody:canary@127.0.0.1:9/vault';
    const { code, output, errors } = await run({ ...environment(), DATABASE_URL: url });
    expect([code, output]).toEqual([1, '']);
    expect(errors).toBe('gateway: The database of DATABASE_URL cannot be used: ECONNREFUSED\n');
  }, 30_000);
});
