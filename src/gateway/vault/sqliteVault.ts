import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { deriveKey } from './keys.ts';
import { bytes } from './rows.ts';
import { createSealer, type Sealer } from './seal.ts';
import { sqliteAssertions } from './sqliteAssertions.ts';
import { sqliteDrafts } from './sqliteDrafts.ts';
import { sqlitePeople } from './sqlitePeople.ts';
import { sqlitePractices } from './sqlitePractices.ts';
import { inTransaction, migrate } from './sqliteSchema.ts';
import { sqliteTokens } from './sqliteTokens.ts';
import { createTokenLines } from './tokenLines.ts';
import type { Vault } from './vault.ts';

/** VAULT_KEY is not the key that the vault was written with. */
export class WrongVaultKeyError extends Error {
  override readonly name = 'WrongVaultKeyError';
}

/**
 * Opens the vault `vault.sqlite` in a folder, making both when they are not there.
 * @param vaultKey 32 bytes.
 * @throws WrongVaultKeyError when the vault was written with another key, Error when the file cannot be used.
 */
export function openSqliteVault({ dataDir, vaultKey }: { dataDir: string; vaultKey: Buffer }): Vault {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = join(dataDir, 'vault.sqlite');
  // For its owner alone, whatever the folder allows; SQLite gives the files beside it the same mode.
  closeSync(openSync(file, 'a', 0o600));
  const database = new DatabaseSync(file, { timeout: 5_000 });
  // WAL lets reads go on during a write; FULL because a stored token pair has to survive a power cut.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  const sealer = createSealer(deriveKey(vaultKey, 'vault'));
  try {
    migrate(database);
    inTransaction(database, () => checkKey(database, sealer));
  } catch (error) {
    database.close();
    throw error;
  }
  const lines = createTokenLines(sealer);
  const expiredSessions = database.prepare('DELETE FROM sessions WHERE expires_at <= ?');
  const expiredAssertions = database.prepare('DELETE FROM used_assertions WHERE expires_at <= ?');
  const expiredDrafts = database.prepare('DELETE FROM drafts WHERE expires_at <= ?');
  const expiredPractices = database.prepare('DELETE FROM practices WHERE expires_at <= ?');
  const probe = database.prepare('SELECT sealed FROM key_check');

  return {
    ...sqlitePeople(database, lines),
    ...sqliteAssertions(database),
    ...sqliteTokens(database, lines),
    ...sqliteDrafts(database, sealer),
    ...sqlitePractices(database, sealer),
    async removeExpired(now) {
      expiredSessions.run(now);
      expiredAssertions.run(now);
      expiredDrafts.run(now);
      expiredPractices.run(now);
    },
    async check() {
      probe.get();
    },
    async close() {
      database.close();
    },
  };
}

/** The vault holds a known text, sealed with its key: a wrong key shows at the start and not at the first sign-in. */
function checkKey(database: DatabaseSync, sealer: Sealer): void {
  const context = 'key check';
  const found = database.prepare('SELECT sealed FROM key_check').get();
  if (!found) {
    database.prepare('INSERT INTO key_check (sealed) VALUES (?)').run(sealer.seal(context, context));
    return;
  }
  try {
    sealer.open(bytes(found, 'sealed'), context);
  } catch {
    throw new WrongVaultKeyError('VAULT_KEY is not the key that the vault in DATA_DIR was written with.');
  }
}
