import { isIP } from 'node:net';
import type { OperationTable } from '#contract/upstream/operations.ts';
import { z } from '#lib/zod.ts';
import { ConfigError } from './configError.ts';
import { originInWords, readOrigin } from './origin.ts';
import { loadPartners, type Partner } from './partners.ts';
import { loadOperations } from './scanApiPaths.ts';
import { variable } from './variable.ts';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const wholeNumber = (least: number, most: number, fallback?: string) =>
  variable(
    `a whole number from ${least} to ${most}`,
    (text) => (/^\d{1,9}$/.test(text) && +text >= least && +text <= most ? +text : undefined),
    fallback,
  );

const variables = z.object({
  PORT: wholeNumber(0, 65_535, '8080'),
  HOST: variable('a host name or address to listen on', (text) => text, 'localhost'),
  PUBLIC_ORIGIN: variable(originInWords, readOrigin, 'http://localhost:8080'),
  TRUSTED_PROXIES: variable('addresses or networks, separated by commas', readAddresses, 'none'),
  DATA_DIR: variable('the folder to keep the vault in', (text) => text),
  DATABASE_URL: z.pipe(
    z.transform((value: unknown) => (value === '' ? undefined : value)),
    z.optional(variable('the address of a PostgreSQL database: postgres://…', readDatabaseUrl)),
  ),
  VAULT_KEY: variable('32 bytes in base64', readKey),
  SCAN_API_ORIGIN: variable(originInWords, readOrigin),
  SCAN_API_PATHS_FILE: z.optional(z.string()),
  PARTNERS_FILE: variable('the path of the JSON file that lists the partners', (text) => text),
  ACCESS_TOKEN_SECONDS: wholeNumber(1, 3600, '600'),
  SESSION_HOURS: wholeNumber(1, 24, '8'),
  SESSION_IDLE_MINUTES: wholeNumber(1, 120, '10'),
  DRAFT_DAYS: wholeNumber(1, 365, '30'),
  LOG_LEVEL: variable(`one of ${logLevels.join(', ')}`, (text) => logLevels.find((l) => l === text), 'info'),
  STATIC_DIR: variable('the folder of the built app', (text) => text, 'dist'),
});

/** The gateway's configuration, checked. */
export interface Config {
  readonly port: number;
  /** What to listen on. `localhost` by default: opening it to the network is a decision. */
  readonly host: string;
  /** The origin that browsers know this gateway by. */
  readonly publicOrigin: string;
  /** Proxies whose X-Forwarded-For is believed; it decides by whose address sign-ins are counted. */
  readonly trustedProxies: readonly string[];
  readonly dataDir: string;
  /** The PostgreSQL database that the vault is in, password and all; without one it is a file in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** 32 bytes. */
  readonly vaultKey: Buffer;
  readonly scanApiOrigin: string;
  /** What the upstream calls its operations; our own API keeps the default table. */
  readonly operations: OperationTable;
  /** The first one is the partner of browser tabs. */
  readonly partners: readonly [Partner, ...Partner[]];
  readonly accessTokenSeconds: number;
  /** How long a session may last, unless its partner says otherwise. */
  readonly sessionHours: number;
  /** How long it lasts without a request, unless its partner says otherwise. */
  readonly sessionIdleMinutes: number;
  /** How long a draft is kept after its last change, unless its partner says otherwise. */
  readonly draftDays: number;
  readonly logLevel: (typeof logLevels)[number];
  readonly staticDir: string;
}

/**
 * Reads the configuration. The only place that looks at the environment.
 * @throws ConfigError with every problem at once, naming variables and files, never a value of the environment.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const parsed = variables.safeParse(env);
  if (!parsed.success)
    problems.push(...parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`));
  const operations = loadOperations(env['SCAN_API_PATHS_FILE'], problems);
  const partners = env['PARTNERS_FILE'] ? loadPartners(env['PARTNERS_FILE'], env, problems) : [];
  const [first, ...others] = partners;
  if (problems.length > 0 || !parsed.success || !first) throw new ConfigError(problems);
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    publicOrigin: data.PUBLIC_ORIGIN,
    trustedProxies: data.TRUSTED_PROXIES,
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    vaultKey: data.VAULT_KEY,
    scanApiOrigin: data.SCAN_API_ORIGIN,
    operations,
    partners: [first, ...others],
    accessTokenSeconds: data.ACCESS_TOKEN_SECONDS,
    sessionHours: data.SESSION_HOURS,
    sessionIdleMinutes: data.SESSION_IDLE_MINUTES,
    draftDays: data.DRAFT_DAYS,
    logLevel: data.LOG_LEVEL,
    staticDir: data.STATIC_DIR,
  };
}

function readKey(text: string): Buffer | undefined {
  const key = Buffer.from(text, 'base64');
  return key.length === 32 ? key : undefined;
}

function readDatabaseUrl(text: string): string | undefined {
  return /^postgres(?:ql)?:\/\//.test(text) && URL.canParse(text) ? text : undefined;
}

function readAddresses(text: string): string[] | undefined {
  if (text === 'none') return [];
  const all = text.split(',').map((each) => each.trim());
  return all.every(isAddress) ? all : undefined;
}

function isAddress(text: string): boolean {
  const [, address = '', bits = '0'] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && Number(bits) <= (version === 4 ? 32 : 128);
}
