import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { bytes, number, row, text, type Row } from './rows.ts';
import type { TokenLines } from './tokenLines.ts';
import type { Clinician, Vault } from './vault.ts';

const clinicianColumns = `c.id, c.partner_id, c.first_name, c.last_name, coalesce(t.email, c.email) AS email,
  t.clinician_id IS NOT NULL AS started`;

/** Clinicians and their sessions. */
export function sqlitePeople(
  database: DatabaseSync,
  lines: TokenLines,
): Pick<
  Vault,
  'saveClinician' | 'findClinician' | 'startSession' | 'session' | 'touchSession' | 'endSession'
> {
  const upsert = database.prepare(`
    INSERT INTO clinicians (id, partner_id, issuer, subject, first_name, last_name, email)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (partner_id, issuer, subject) DO UPDATE
    SET first_name = excluded.first_name, last_name = excluded.last_name, email = excluded.email`);
  const byIdentity = database.prepare(`
    SELECT ${clinicianColumns} FROM clinicians c LEFT JOIN token_lines t ON t.clinician_id = c.id
    WHERE c.partner_id = ? AND c.issuer = ? AND c.subject = ?`);
  const insertSession = database.prepare(
    'INSERT INTO sessions (key, clinician_id, expires_at, active_at) VALUES (?, ?, ?, ?)',
  );
  const liveSession = database.prepare(`
    SELECT s.expires_at, s.active_at, t.sealed, ${clinicianColumns}
    FROM sessions s JOIN clinicians c ON c.id = s.clinician_id LEFT JOIN token_lines t ON t.clinician_id = c.id
    WHERE s.key = ? AND s.expires_at > ?`);
  const touch = database.prepare('UPDATE sessions SET active_at = max(active_at, ?) WHERE key = ?');
  const deleteSession = database.prepare('DELETE FROM sessions WHERE key = ?');

  return {
    async saveClinician({ partnerId, issuer, subject, firstName, lastName, email }) {
      upsert.run(randomUUID(), partnerId, issuer, subject, firstName, lastName, email);
      return clinician(row(byIdentity.get(partnerId, issuer, subject)));
    },
    async findClinician({ partnerId, issuer, subject }) {
      const found = byIdentity.get(partnerId, issuer, subject);
      return found && clinician(found);
    },
    async startSession({ key, clinicianId, expiresAt, activeAt }) {
      insertSession.run(key, clinicianId, expiresAt, activeAt);
    },
    async session(key, now) {
      const found = liveSession.get(key, now);
      if (!found) return undefined;
      const who = clinician(found);
      const tokenLine = who.started ? lines.open(who.id, bytes(found, 'sealed')) : undefined;
      return {
        key,
        clinician: who,
        expiresAt: number(found, 'expires_at'),
        activeAt: number(found, 'active_at'),
        tokenLine,
      };
    },
    async touchSession(key, activeAt) {
      touch.run(activeAt, key);
    },
    async endSession(key) {
      deleteSession.run(key);
    },
  };
}

function clinician(found: Row): Clinician {
  return {
    id: text(found, 'id'),
    partnerId: text(found, 'partner_id'),
    firstName: text(found, 'first_name'),
    lastName: text(found, 'last_name'),
    email: text(found, 'email'),
    started: number(found, 'started') === 1,
  };
}
