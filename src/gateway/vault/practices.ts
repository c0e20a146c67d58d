import { randomUUID } from 'node:crypto';
import { gpPractice } from '#contract/own/practiceSchemas.ts';
import type { Database, Queries, Row } from './database.ts';
import type { OpenRows } from './openRows.ts';
import { bytes, number, text } from './rows.ts';
import type { SealerOf } from './sealers.ts';
import type { Vault } from './vault.ts';

const contextOf = (clinicianId: string, id: string) => `practice ${clinicianId} ${id}`;

const select = `
  SELECT id, sealed, used_at FROM practices WHERE clinician_id = ? AND expires_at > ? ORDER BY used_at DESC`;
const upsert = `
  INSERT INTO practices (clinician_id, id, sealed, used_at, expires_at) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (clinician_id, id) DO UPDATE
  SET sealed = excluded.sealed, used_at = excluded.used_at, expires_at = excluded.expires_at`;
const deleteOne = 'DELETE FROM practices WHERE clinician_id = ? AND id = ?';
const deleteUnreadable = 'DELETE FROM practices WHERE clinician_id = ? AND id = ? AND sealed = ?';

/** Practices, encrypted under the clinician and their own id. */
export function vaultPractices(
  database: Database,
  sealerOf: SealerOf,
  openRows: OpenRows,
): Pick<Vault, 'practices' | 'savePractice' | 'deletePractice'> {
  function open(clinicianId: string, found: Row) {
    const id = text(found, 'id');
    const opened = sealerOf(clinicianId).open(bytes(found, 'sealed'), contextOf(clinicianId, id));
    return { ...gpPractice.parse(JSON.parse(opened)), id };
  }

  const openAll = ({ run }: Queries, clinicianId: string, rows: readonly Row[]) =>
    openRows(rows, {
      what: 'practice',
      clinicianId,
      open: (each) => open(clinicianId, each),
      remove: (each) => run(deleteUnreadable, clinicianId, text(each, 'id'), bytes(each, 'sealed')),
    });

  return {
    async practices(clinicianId, now) {
      return openAll(database, clinicianId, await database.all(select, clinicianId, now));
    },
    async savePractice(clinicianId, { practice, usedAt, expiresAt, isSame }, most) {
      // Compared and stored in one go: two tabs that save the same practice make one.
      await database.transaction(`practices ${clinicianId}`, async (inside) => {
        const rows = await inside.all(select, clinicianId, 0);
        const kept = await openAll(inside, clinicianId, rows);
        const id = kept.find(isSame)?.id ?? randomUUID();
        // After all others, also within one millisecond and after a clock that was put back.
        const last = rows[0] ? number(rows[0], 'used_at') : 0;
        const sealed = sealerOf(clinicianId).seal(JSON.stringify(practice), contextOf(clinicianId, id));
        await inside.run(upsert, clinicianId, id, sealed, Math.max(usedAt, last + 1), expiresAt);
        const others = kept.filter((each) => each.id !== id);
        for (const each of others.slice(most - 1)) await inside.run(deleteOne, clinicianId, each.id);
      });
    },
    async deletePractice(clinicianId, id) {
      await database.run(deleteOne, clinicianId, id);
    },
  };
}
