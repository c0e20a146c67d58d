import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { demoPartners } from '#sandbox/demoPartner.ts';
import { kept } from './kept.ts';
import { readPort } from './ports.ts';

/** What to start, and with which variables. */
export interface StackPlan {
  /** Absolute path of the folder with all state and logs. */
  readonly dataDir: string;
  /** Where browsers reach the app. */
  readonly origin: string;
  readonly gateway: { readonly port: number; readonly env: NodeJS.ProcessEnv };
  /** The sandbox's parts that are wanted, if any. */
  readonly sandbox:
    | {
        readonly env: NodeJS.ProcessEnv;
        /** Where it plays the Scan.com API. */
        readonly upstream: string | undefined;
        /** Where the demo portal is, which has the wizard in a frame. */
        readonly portal: string | undefined;
      }
    | undefined;
}

/**
 * Completes the given variables to those of a whole stack: what somebody set stays, everything else gets a value that
 * works. Keys and passwords are made once and kept in `DATA_DIR`, and so is the demo partners' file.
 * With `SCAN_API_ORIGIN` the sandbox plays the demo partners only, that is the identity provider and the portal; with `PARTNERS_FILE` besides, nothing.
 * @throws StartError for a port that is wrong or taken
 */
export async function planStack(given: NodeJS.ProcessEnv): Promise<StackPlan> {
  const env = withoutEmpty(given);
  const parts = partsOf(env);
  const port = await readPort(env, 'PORT', 8080);
  const sandboxPort = parts.includes('upstream') ? await readPort(env, 'SANDBOX_PORT', 4010) : undefined;
  const idpPort = parts.includes('idp') ? await readPort(env, 'IDP_PORT', 4011) : undefined;
  const portalPort = parts.includes('portal') ? await readPort(env, 'PORTAL_PORT', 4012) : undefined;
  // By its number where the app has a name: another site to browsers, as a real portal is.
  const portal = portalPort === undefined ? undefined : `http://127.0.0.1:${portalPort}`;
  const origin = env['PUBLIC_ORIGIN'] ?? `http://localhost:${port}`;
  const upstream = sandboxPort === undefined ? undefined : `http://127.0.0.1:${sandboxPort}`;

  const dataDir = resolve(env['DATA_DIR'] ?? '.data');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const shared: NodeJS.ProcessEnv = { ...ourKeys(dataDir, parts, env), ...env, DATA_DIR: dataDir };
  return {
    dataDir,
    origin,
    gateway: {
      port,
      env: {
        ...(idpPort !== undefined &&
          portal !== undefined && { PARTNERS_FILE: writeDemoPartners(dataDir, { idpPort, portal }, shared) }),
        ...(upstream !== undefined && { SCAN_API_ORIGIN: upstream }),
        ...shared,
        PORT: String(port),
        PUBLIC_ORIGIN: origin,
      },
    },
    sandbox:
      parts.length === 0
        ? undefined
        : {
            upstream,
            portal,
            env: {
              ...shared,
              SANDBOX_PARTS: parts.join(','),
              ...(sandboxPort !== undefined && { SANDBOX_PORT: String(sandboxPort) }),
              ...(idpPort !== undefined && { IDP_PORT: String(idpPort) }),
              ...(portalPort !== undefined && { PORTAL_PORT: String(portalPort) }),
              PUBLIC_ORIGIN: origin,
              OIDC_REDIRECT_URI: `${origin}/auth/callback`,
            },
          },
  };
}

function withoutEmpty(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}

function partsOf(env: NodeJS.ProcessEnv): readonly ('upstream' | 'idp' | 'portal')[] {
  if (env['SCAN_API_ORIGIN'] === undefined) return ['upstream', 'idp', 'portal'];
  return env['PARTNERS_FILE'] === undefined ? ['idp', 'portal'] : [];
}

/** The keys and passwords that only have to agree among the processes that we start ourselves. */
function ourKeys(dataDir: string, parts: readonly string[], env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const secret = (name: string) =>
    kept(join(dataDir, 'keys'), name, () => randomBytes(32).toString('base64'));
  return {
    ...(env['VAULT_KEY'] === undefined && { VAULT_KEY: secret('vault-key') }),
    ...(parts.includes('upstream') && {
      SCAN_CLIENT_ID: 'sandbox',
      SCAN_CLIENT_SECRET: secret('scan-client-secret'),
    }),
    ...(parts.includes('idp') && {
      OIDC_CLIENT_ID: 'scan-referral',
      OIDC_CLIENT_SECRET: secret('oidc-client-secret'),
    }),
  };
}

function writeDemoPartners(
  dataDir: string,
  { idpPort, portal }: { readonly idpPort: number; readonly portal: string },
  env: NodeJS.ProcessEnv,
): string {
  const path = join(dataDir, 'partners.json');
  const partners = demoPartners({
    issuer: `http://localhost:${idpPort}`,
    clientId: env['OIDC_CLIENT_ID'] ?? '',
    portal,
  });
  writeFileSync(path, `${JSON.stringify(partners, null, 2)}\n`);
  return path;
}
