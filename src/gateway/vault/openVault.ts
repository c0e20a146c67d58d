import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Log } from '../http/log.ts';
import { vaultAssertions } from './assertions.ts';
import type { Database } from './database.ts';
import { vaultDrafts } from './drafts.ts';
import { vaultJournal } from './journal.ts';
import { deriveKey } from './keys.ts';
import { vaultLeases } from './leases.ts';
import { createOpenRows } from './openRows.ts';
import { vaultPeople } from './people.ts';
import { openPostgres } from './postgres.ts';
import { vaultPractices } from './practices.ts';
import { bytes } from './rows.ts';
import { migrations } from './schema.ts';
import { createSealer, type Sealer } from './seal.ts';
import { createSealerOf } from './sealers.ts';
import { openSqlite } from './sqlite.ts';
import { createTokenLines } from './tokenLines.ts';
import { vaultTokens } from './tokens.ts';
import type { Vault } from './vault.ts';

/** VAULT_KEY is not the key that the vault was written with. */
export class WrongVaultKeyError extends Error {
  override readonly name = 'WrongVaultKeyError';
}

/** Where a vault is: in the database of `databaseUrl`, or without one in the file `vault.sqlite` of `dataDir`. */
export type VaultPlace = Pick<Config, 'dataDir' | 'databaseUrl'>;

/** Opens the database of a vault, as it is. @throws DatabaseError when PostgreSQL cannot be reached. */
export async function openDatabase({ dataDir, databaseUrl }: VaultPlace, log: Log): Promise<Database> {
  if (databaseUrl !== undefined)
    return openPostgres(databaseUrl, (error) => log.warn({ err: error }, 'a database connection broke'));
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  return openSqlite(join(dataDir, 'vault.sqlite'));
}

/**
 * Opens the vault, making it when it is not there.
 * @throws WrongVaultKeyError when it was written with another key, DatabaseError when PostgreSQL cannot be reached, Error
 * when the tables cannot be used.
 */
export async function openVault(
  { vaultKey, ...place }: VaultPlace & Pick<Config, 'vaultKey'>,
  log: Log,
): Promise<Vault> {
  const database = await openDatabase(place, log);
  const shared = createSealer(deriveKey(vaultKey, 'vault'));
  try {
    await database.migrate(migrations);
    await checkKey(database, shared);
  } catch (error) {
    await database.close();
    throw error;
  }
  const sealerOf = createSealerOf(vaultKey);
  const lines = createTokenLines(sealerOf, shared);
  const openRows = createOpenRows(log);
  return {
    ...vaultPeople(database, lines),
    ...vaultAssertions(database),
    ...vaultTokens(database, lines),
    ...vaultLeases(database),
    ...vaultDrafts(database, sealerOf, openRows),
    ...vaultPractices(database, sealerOf, openRows),
    ...vaultJournal(database, sealerOf),
    async removeExpired(now) {
      for (const table of ['sessions', 'used_assertions', 'drafts', 'practices', 'journal', 'leases'])
        await database.run(`DELETE FROM ${table} WHERE expires_at <= ?`, now);
    },
    async check() {
      await database.get('SELECT sealed FROM key_check');
    },
    close: () => database.close(),
  };
}

/** The vault holds a known text, sealed with its key: a wrong key shows at the start and not at the first sign-in. */
async function checkKey(database: Database, sealer: Sealer): Promise<void> {
  const context = 'key check';
  await database.transaction(context, async ({ get, run }) => {
    const found = await get('SELECT sealed FROM key_check');
    if (!found) {
      await run('INSERT INTO key_check (sealed) VALUES (?)', sealer.seal(context, context));
      return;
    }
    try {
      sealer.open(bytes(found, 'sealed'), context);
    } catch {
      throw new WrongVaultKeyError('VAULT_KEY is not the key that the vault was written with.');
    }
  });
}
