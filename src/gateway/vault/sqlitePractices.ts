import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { gpPractice } from '#contract/own/practiceSchemas.ts';
import { bytes, number, text, type Row } from './rows.ts';
import type { Sealer } from './seal.ts';
import { inTransaction } from './sqliteSchema.ts';
import type { Vault } from './vault.ts';

const contextOf = (clinicianId: string, id: string) => `practice ${clinicianId} ${id}`;

/** Practices, encrypted under the clinician and their own id. */
export function sqlitePractices(
  database: DatabaseSync,
  sealer: Sealer,
): Pick<Vault, 'practices' | 'savePractice' | 'deletePractice'> {
  const select = database.prepare(`
    SELECT id, sealed, used_at FROM practices WHERE clinician_id = ? AND expires_at > ? ORDER BY used_at DESC`);
  const upsert = database.prepare(`
    INSERT INTO practices (clinician_id, id, sealed, used_at, expires_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE
    SET sealed = excluded.sealed, used_at = excluded.used_at, expires_at = excluded.expires_at`);
  const deleteOne = database.prepare('DELETE FROM practices WHERE clinician_id = ? AND id = ?');

  function open(clinicianId: string, found: Row) {
    const id = text(found, 'id');
    const opened = sealer.open(bytes(found, 'sealed'), contextOf(clinicianId, id));
    return { ...gpPractice.parse(JSON.parse(opened)), id };
  }

  return {
    async practices(clinicianId, now) {
      return select.all(clinicianId, now).map((each) => open(clinicianId, each));
    },
    async savePractice(clinicianId, { practice, usedAt, expiresAt, isSame }, most) {
      // Compared and stored in one go: two tabs that save the same practice make one.
      inTransaction(database, () => {
        const rows = select.all(clinicianId, 0);
        const kept = rows.map((each) => open(clinicianId, each));
        const id = kept.find(isSame)?.id ?? randomUUID();
        // After all others, also within one millisecond and after a clock that was put back.
        const last = rows[0] ? number(rows[0], 'used_at') : 0;
        const sealed = sealer.seal(JSON.stringify(practice), contextOf(clinicianId, id));
        upsert.run(clinicianId, id, sealed, Math.max(usedAt, last + 1), expiresAt);
        const others = kept.filter((each) => each.id !== id);
        for (const each of others.slice(most - 1)) deleteOne.run(clinicianId, each.id);
      });
    },
    async deletePractice(clinicianId, id) {
      deleteOne.run(clinicianId, id);
    },
  };
}
