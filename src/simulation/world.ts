import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { assertionGrant, authPaths, isSessionAnswer } from '#contract/own/session.ts';
import { operations } from '#contract/upstream/operations.ts';
import type { Config } from '#gateway/config.ts';
import { createGateway } from '#gateway/createGateway.ts';
import { createLog } from '#gateway/http/log.ts';
import type { Limits } from '#gateway/limits.ts';
import type { Partner } from '#gateway/partners.ts';
import { openVault } from '#gateway/vault/openVault.ts';
import { raise } from '#lib/raise.ts';
import { createSandbox } from '#sandbox/createSandbox.ts';

/** A gateway and the stand-in upstream behind it, in this process; nothing of it outlives `close`. */
export type World = Awaited<ReturnType<typeof openWorld>>;

/** A real request of the gateway's HTTP interface, without a socket in between. */
export type Send = (path: string, init?: RequestInit) => Promise<Response>;

const origin = 'http://localhost:8080';
const scan = { clientId: 'simulation', clientSecret: 'simulation-secret' };
const silent = { write: () => undefined };

/** Waits as short as a run of thousands of journeys needs; their order is that of the real ones. */
const quick: Partial<Limits> = {
  jsonMs: 8_000,
  tokenMs: 8_000,
  retryBaseMs: 2,
  retryCapMs: 10,
  leastTryMs: 20,
  // The same budget, at the pace at which these clinicians press.
  retryReserve: 1_000,
  retryReserveMs: 10,
  journalQuietMs: 0,
  journalPollMs: 5,
  apiPerMinute: 1_000_000,
  authPerMinute: 1_000_000,
};

/** Opens a {@link World}: gateway and sandbox as they run in production, in a folder of their own. */
export async function openWorld() {
  const folder = await mkdtemp(join(tmpdir(), 'simulation-'));
  const sandbox = createSandbox({ dataDir: join(folder, 'sandbox'), partner: scan });
  const scanApiOrigin = await sandbox.listen({ host: '127.0.0.1', port: 0 });
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'portal', alg: 'ES256' };
  const config = configOf(folder, scanApiOrigin, jwk);

  async function startGateway() {
    const vault = await openVault(config, createLog(config, silent));
    const server = await createGateway({ config, vault, logTo: silent, limits: quick });
    return { vault, server };
  }

  let gateway = await startGateway();

  const send: Send = async (path, { method = 'GET', headers, body } = {}) => {
    const {
      statusCode,
      headers: answered,
      rawPayload,
    } = await gateway.server.inject({
      method: method as 'GET',
      url: path,
      headers: { origin, ...Object.fromEntries(new Headers(headers)) },
      ...(body !== null &&
        body !== undefined && {
          payload: body instanceof URLSearchParams ? body.toString() : (body as string),
        }),
    });
    const names = Object.entries(answered).map(([name, value]): [string, string] => [name, String(value)]);
    return new Response(statusCode === 204 ? null : new Uint8Array(rawPayload), {
      status: statusCode,
      headers: names,
    });
  };

  /** What the sandbox's admin API answers; it is asked past all faults. */
  async function admin(method: 'GET' | 'POST' | 'DELETE', path: string, payload?: object): Promise<unknown> {
    const answer = await sandbox.inject({ method, url: `/sandbox${path}`, ...(payload && { payload }) });
    if (answer.statusCode >= 300) raise(`the sandbox answered ${answer.statusCode} to ${path}`);
    return answer.json();
  }

  return {
    send,
    admin,
    /** Signs in as somebody, as a partner's portal does. @returns the access token */
    signIn: (email: string) => signIn(send, privateKey, email),
    /** What is at the upstream, asked with a clinician's own token, past the gateway. */
    async upstream(token: string, path: string): Promise<unknown> {
      const headers = { authorization: `Bearer ${token}` };
      return (await sandbox.inject({ method: 'GET', url: `/api/v1${path}`, headers })).json();
    },
    /** Ends the gateway as a deploy does, and starts it anew on the same vault. */
    async restartGateway(): Promise<void> {
      const before = gateway;
      gateway = await startGateway();
      await before.server.close();
      await before.vault.close();
    },
    async close(): Promise<void> {
      await gateway.server.close();
      await gateway.vault.close();
      await sandbox.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function signIn(send: Send, key: CryptoKey, email: string): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const assertion = await new SignJWT({
    iss: 'simulation',
    aud: origin + authPaths.token,
    sub: email,
    given_name: 'Amara',
    family_name: 'Okafor',
    email,
    jti: randomUUID(),
    iat: now,
    exp: now + 200,
  })
    .setProtectedHeader({ alg: 'ES256', kid: 'portal', typ: 'JWT' })
    .sign(key);
  const answer = await send(authPaths.token, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-requested-with': 'scan-referral' },
    body: new URLSearchParams({ grant_type: assertionGrant, client_id: 'simulation', assertion }),
  });
  const body: unknown = await answer.json();
  if (!isSessionAnswer(body)) return raise(`sign-in answered ${answer.status}`);
  if (body.session.start === null) return body.access_token;
  const started = await send(authPaths.start, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${body.access_token}` },
    body: JSON.stringify({ email, acceptedTerms: body.session.start.version, marketingEmails: false }),
  });
  return started.ok ? body.access_token : raise(`"Before you start" answered ${started.status}`);
}

function configOf(folder: string, scanApiOrigin: string, jwk: Record<string, unknown>): Config {
  const partner: Partner = {
    features: {
      id: 'simulation',
      name: 'Simulation',
      modalities: ['MRI'],
      finish: ['submit', 'confirm'],
      documents: { maxBytes: 100_000, extensions: ['.pdf'], inWords: 'PDF files' },
      declarations: { submit: 'The patient agrees.', ionising: 'You may refer.' },
    },
    terms: { url: 'https://simulation.example/terms', version: '1' },
    oidc: { issuer: 'https://identity.example', clientId: 'none', clientSecret: 'none' },
    scan,
    session: {},
    embed: {
      origins: ['https://portal.example'],
      assertion: { keys: { jwks: { keys: [jwk] } }, algorithms: ['ES256'], subjects: 'own' },
      theme: {},
    },
  };
  return {
    port: 0,
    host: '127.0.0.1',
    publicOrigin: origin,
    trustedProxies: [],
    dataDir: join(folder, 'gateway'),
    databaseUrl: undefined,
    vaultKey: randomBytes(32),
    scanApiOrigin,
    operations,
    partners: [partner],
    accessTokenSeconds: 3_600,
    sessionHours: 8,
    sessionIdleMinutes: 60,
    draftDays: 30,
    logLevel: 'silent',
    staticDir: join(folder, 'none'),
  };
}
