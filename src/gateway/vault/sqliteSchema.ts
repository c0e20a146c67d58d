import type { DatabaseSync } from 'node:sqlite';
import { number, row } from './rows.ts';

/** One entry per version; a released entry is never changed. `PRAGMA user_version` counts those that were applied. */
const migrations: readonly string[] = [
  `
  CREATE TABLE key_check (sealed BLOB NOT NULL) STRICT;
  CREATE TABLE clinicians (
    id TEXT PRIMARY KEY, partner_id TEXT NOT NULL, issuer TEXT NOT NULL, subject TEXT NOT NULL,
    first_name TEXT NOT NULL, last_name TEXT NOT NULL, email TEXT NOT NULL,
    UNIQUE (partner_id, issuer, subject)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE sessions (
    key TEXT PRIMARY KEY, clinician_id TEXT NOT NULL REFERENCES clinicians, expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sessions_by_expiry ON sessions (expires_at);
  CREATE TABLE token_lines (
    clinician_id TEXT PRIMARY KEY REFERENCES clinicians, email TEXT NOT NULL, sealed BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE consents (
    clinician_id TEXT NOT NULL REFERENCES clinicians, terms_version TEXT NOT NULL,
    accepted_at INTEGER NOT NULL, marketing_emails INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX consents_by_clinician ON consents (clinician_id);
  CREATE TABLE drafts (
    clinician_id TEXT NOT NULL REFERENCES clinicians, referral TEXT NOT NULL, step TEXT NOT NULL,
    sealed BLOB NOT NULL, saved_at INTEGER NOT NULL, expires_at INTEGER NOT NULL,
    PRIMARY KEY (clinician_id, referral, step)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX drafts_by_expiry ON drafts (expires_at);
  `,
  `
  CREATE TABLE practices (
    clinician_id TEXT NOT NULL REFERENCES clinicians, id TEXT NOT NULL,
    sealed BLOB NOT NULL, used_at INTEGER NOT NULL, expires_at INTEGER NOT NULL,
    PRIMARY KEY (clinician_id, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX practices_by_expiry ON practices (expires_at);
  `,
  // Sessions that are alive at this moment count as used just now.
  `
  ALTER TABLE sessions ADD COLUMN active_at INTEGER NOT NULL DEFAULT 0;
  UPDATE sessions SET active_at = unixepoch() * 1000;
  CREATE TABLE used_assertions (
    partner_id TEXT NOT NULL, jti_hash TEXT NOT NULL, expires_at INTEGER NOT NULL,
    PRIMARY KEY (partner_id, jti_hash)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX used_assertions_by_expiry ON used_assertions (expires_at);
  `,
];

/**
 * Brings the tables up to date.
 * @throws Error when the file was written by a newer version of this program.
 */
export function migrate(database: DatabaseSync): void {
  // Looked at within the transaction: another process may be starting on the same file.
  inTransaction(database, () => {
    const applied = number(row(database.prepare('PRAGMA user_version').get()), 'user_version');
    if (applied > migrations.length)
      throw new Error('The vault was written by a newer version of this program.');
    for (const sql of migrations.slice(applied)) database.exec(sql);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
  });
}

/** Does all of it or nothing. */
export function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    // SQLite may have ended it by itself, a full disk for one; then there is nothing to take back.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
