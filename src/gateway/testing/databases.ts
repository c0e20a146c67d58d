import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import { raise } from '#lib/raise.ts';
import { openDatabase, openVault, type VaultPlace } from '../vault/openVault.ts';
import { temporaryFolder } from './harness.ts';
import { findPostgres, startPostgres, type TestPostgres } from './postgres.ts';

/** Gives the place of a vault that is not there yet. */
export type NewPlace = () => Promise<VaultPlace>;

/**
 * The same tests on SQLite and on PostgreSQL, which is started once for them. Where it is not installed its half is
 * skipped, and that is said.
 */
export function onBothDatabases(tests: (newPlace: NewPlace) => void): void {
  describe('SQLite', () => {
    tests(async () => ({ dataDir: temporaryFolder(), databaseUrl: undefined }));
  });

  const binaries = findPostgres();
  if (binaries === undefined)
    process.stderr.write('PostgreSQL is not installed here: its tests are SKIPPED.\n');
  describe.skipIf(binaries === undefined)('PostgreSQL', () => {
    let server: TestPostgres | undefined;
    beforeAll(async () => void (server = await startPostgres(binaries ?? raise('no PostgreSQL'))), 90_000);
    afterAll(() => server?.stop());
    tests(async () => ({
      dataDir: temporaryFolder(),
      databaseUrl: await (server ?? raise('PostgreSQL was not started')).fresh(),
    }));
  });
}

/** A log that remembers the lines of a level. */
export function fakeLog() {
  const lines: { level: string; facts: unknown; words: string | undefined }[] = [];
  const at = (level: string) => (facts: unknown, words?: string) => void lines.push({ level, facts, words });
  const log = { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') };
  return { log, lines, said: (level: string) => lines.filter((each) => each.level === level) };
}

/** A vault in a place, the tables beside it, and what it logged; closed when the test ends. */
export async function testVault(place: VaultPlace, vaultKey = randomBytes(32)) {
  const { log, lines } = fakeLog();
  const vault = await openVault({ ...place, vaultKey }, log);
  const tables = await openDatabase(place, log);
  onTestFinished(() => tables.close());
  onTestFinished(() => vault.close().catch(() => undefined));
  return { vault, tables, lines, place, vaultKey };
}

/** A clinician as an identity provider gives one. */
export const identity = {
  partnerId: 'p',
  issuer: 'https://login.example',
  subject: 's',
  firstName: 'Amara',
  lastName: 'Okafor',
  email: 'amara@idp.example',
};
