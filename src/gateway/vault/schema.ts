/**
 * The tables of the vault, in the words of SQLite (`postgres.ts` turns the few that are its own into PostgreSQL's). One
 * entry per version; a released entry is never changed.
 */
export const migrations: readonly string[] = [
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
  `
  CREATE TABLE journal (
    clinician_id TEXT NOT NULL REFERENCES clinicians, key TEXT NOT NULL,
    state TEXT NOT NULL, sealed_request BLOB NOT NULL, sealed_outcome BLOB, made TEXT NOT NULL,
    began_at INTEGER NOT NULL, quiet_until INTEGER NOT NULL,
    holder TEXT NOT NULL, held_until INTEGER NOT NULL, expires_at INTEGER NOT NULL,
    PRIMARY KEY (clinician_id, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX journal_by_expiry ON journal (expires_at);
  CREATE INDEX journal_by_made ON journal (clinician_id, made);
  `,
  `
  ALTER TABLE drafts ADD COLUMN started_at INTEGER NOT NULL DEFAULT 0;
  UPDATE drafts SET started_at = saved_at;
  `,
  // Whoever finds a refresh that was begun and not ended knows that the refresh token may have been used.
  `
  ALTER TABLE token_lines ADD COLUMN refreshing_by TEXT;
  ALTER TABLE token_lines ADD COLUMN refreshing_since INTEGER;
  CREATE TABLE leases (
    name TEXT PRIMARY KEY, holder TEXT NOT NULL, expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
];
