import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from './testing/freePort.ts';
import { freshDirectory } from './testing/openSandbox.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [main], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  const printed = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (printed.out += String(chunk)));
  child.stderr.on('data', (chunk) => (printed.err += String(chunk)));
  return { child, printed };
}

test('the process says that it is ready, serves all parts and ends on SIGTERM', async () => {
  const [port, idpPort, portalPort] = [await freePort(), await freePort(), await freePort()];
  const { child, printed } = start({
    DATA_DIR: await freshDirectory(),
    SANDBOX_PORT: String(port),
    IDP_PORT: String(idpPort),
    SCAN_CLIENT_ID: 'partner',
    SCAN_CLIENT_SECRET: 'partner-secret',
    OIDC_CLIENT_ID: 'app',
    OIDC_CLIENT_SECRET: 'app-secret',
    OIDC_REDIRECT_URI: 'http://localhost:8080/auth/callback',
    PORTAL_PORT: String(portalPort),
    PUBLIC_ORIGIN: 'http://localhost:8080',
  });
  await once(child.stdout, 'data');
  expect((await fetch(`http://127.0.0.1:${port}/api/v1/referrals`)).status).toBe(401);
  const discovery = await fetch(`http://localhost:${idpPort}/.well-known/openid-configuration`);
  expect(await discovery.json()).toMatchObject({ issuer: `http://localhost:${idpPort}` });
  expect((await fetch(`http://127.0.0.1:${portalPort}/`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(printed).toEqual({ out: 'sandbox ready\n', err: '' });
});

test('without its variables it does not start, and names them', async () => {
  const { child, printed } = start({ SANDBOX_PARTS: 'idp' });
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(printed.err).toContain('OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_REDIRECT_URI');
});
