import { randomUUID } from 'node:crypto';
import type { Database, Row } from './database.ts';
import { bytes, number, row, text } from './rows.ts';
import type { TokenLines } from './tokenLines.ts';
import type { Clinician, Vault } from './vault.ts';

const clinicianColumns = `c.id, c.partner_id, c.first_name, c.last_name, coalesce(t.email, c.email) AS email,
  CASE WHEN t.clinician_id IS NULL THEN 0 ELSE 1 END AS started`;

const upsert = `
  INSERT INTO clinicians (id, partner_id, issuer, subject, first_name, last_name, email)
  VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (partner_id, issuer, subject) DO UPDATE
  SET first_name = excluded.first_name, last_name = excluded.last_name, email = excluded.email`;
const byIdentity = `
  SELECT ${clinicianColumns} FROM clinicians c LEFT JOIN token_lines t ON t.clinician_id = c.id
  WHERE c.partner_id = ? AND c.issuer = ? AND c.subject = ?`;
const insertSession = 'INSERT INTO sessions (key, clinician_id, expires_at, active_at) VALUES (?, ?, ?, ?)';
const liveSession = `
  SELECT s.expires_at, s.active_at, t.sealed, ${clinicianColumns}
  FROM sessions s JOIN clinicians c ON c.id = s.clinician_id LEFT JOIN token_lines t ON t.clinician_id = c.id
  WHERE s.key = ? AND s.expires_at > ?`;
const touch = 'UPDATE sessions SET active_at = ? WHERE key = ? AND active_at < ?';
const deleteSession = 'DELETE FROM sessions WHERE key = ?';

/** Clinicians and their sessions. */
export function vaultPeople(
  database: Database,
  lines: TokenLines,
): Pick<
  Vault,
  'saveClinician' | 'findClinician' | 'startSession' | 'session' | 'touchSession' | 'endSession'
> {
  return {
    async saveClinician({ partnerId, issuer, subject, firstName, lastName, email }) {
      await database.run(upsert, randomUUID(), partnerId, issuer, subject, firstName, lastName, email);
      return clinician(row(await database.get(byIdentity, partnerId, issuer, subject)));
    },
    async findClinician({ partnerId, issuer, subject }) {
      const found = await database.get(byIdentity, partnerId, issuer, subject);
      return found && clinician(found);
    },
    async startSession({ key, clinicianId, expiresAt, activeAt }) {
      await database.run(insertSession, key, clinicianId, expiresAt, activeAt);
    },
    async session(key, now) {
      const found = await database.get(liveSession, key, now);
      if (!found) return undefined;
      const who = clinician(found);
      return {
        key,
        clinician: who,
        expiresAt: number(found, 'expires_at'),
        activeAt: number(found, 'active_at'),
        tokenLine: who.started ? await lines.open(database, who.id, bytes(found, 'sealed')) : undefined,
      };
    },
    async touchSession(key, activeAt) {
      await database.run(touch, activeAt, key, activeAt);
    },
    async endSession(key) {
      await database.run(deleteSession, key);
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
