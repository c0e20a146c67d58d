import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
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
    expect(errors).toBe('gateway: VAULT_KEY is not the key that the vault in DATA_DIR was written with.\n');
  }, 30_000);
});
