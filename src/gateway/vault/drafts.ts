import { z } from '#lib/zod.ts';
import type { Database } from './database.ts';
import type { OpenRows } from './openRows.ts';
import { bytes, number, row, text } from './rows.ts';
import type { SealerOf } from './sealers.ts';
import type { DraftPlace, Vault } from './vault.ts';

const values = z.record(z.string(), z.unknown());
/** What is sealed: the values and their base. */
const content = z.tuple([values, z.nullable(values)]);
const contextOf = ({ clinicianId, referral, step }: DraftPlace) => `draft ${clinicianId} ${referral} ${step}`;

const select =
  'SELECT step, sealed, saved_at FROM drafts WHERE clinician_id = ? AND referral = ? AND expires_at > ?';
const list = `
  SELECT referral, step, started_at, saved_at FROM drafts WHERE clinician_id = ? AND expires_at > ?
  ORDER BY saved_at DESC, referral, step`;
const counts = `
  SELECT count(*) AS every, coalesce(sum(CASE WHEN referral = ? THEN 1 ELSE 0 END), 0) AS alike,
    coalesce(sum(CASE WHEN referral = ? AND step = ? THEN 1 ELSE 0 END), 0) AS same
  FROM drafts WHERE clinician_id = ?`;
const upsert = `
  INSERT INTO drafts (clinician_id, referral, step, sealed, started_at, saved_at, expires_at)
  VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (clinician_id, referral, step) DO UPDATE
  SET sealed = excluded.sealed, saved_at = excluded.saved_at, expires_at = excluded.expires_at`;
const deleteOne = 'DELETE FROM drafts WHERE clinician_id = ? AND referral = ? AND step = ?';
const deleteUnreadable = `${deleteOne} AND sealed = ?`;
const deleteAll = 'DELETE FROM drafts WHERE clinician_id = ? AND referral = ?';

/** Drafts, encrypted under the clinician, the referral and the step they belong to. */
export function vaultDrafts(
  database: Database,
  sealerOf: SealerOf,
  openRows: OpenRows,
): Pick<Vault, 'drafts' | 'keptDrafts' | 'saveDraft' | 'deleteDraft' | 'deleteDrafts'> {
  return {
    async drafts(clinicianId, referral, now) {
      return openRows(await database.all(select, clinicianId, referral, now), {
        what: 'draft',
        clinicianId,
        open(each) {
          const step = text(each, 'step');
          const context = contextOf({ clinicianId, referral, step });
          const opened = sealerOf(clinicianId).open(bytes(each, 'sealed'), context);
          const [typed, base] = content.parse(JSON.parse(opened));
          return { step, values: typed, base, savedAt: number(each, 'saved_at') };
        },
        remove: (each) =>
          database.run(deleteUnreadable, clinicianId, referral, text(each, 'step'), bytes(each, 'sealed')),
      });
    },
    async keptDrafts(clinicianId, now) {
      return (await database.all(list, clinicianId, now)).map((each) => ({
        referral: text(each, 'referral'),
        step: text(each, 'step'),
        startedAt: number(each, 'started_at'),
        savedAt: number(each, 'saved_at'),
      }));
    },
    async saveDraft(place, { values: typed, base, savedAt, expiresAt }, most) {
      const { clinicianId, referral, step } = place;
      const sealed = sealerOf(clinicianId).seal(JSON.stringify([typed, base]), contextOf(place));
      // Counted and stored in one go: however many are saved at once, there are no more than there may be.
      return database.transaction(`drafts ${clinicianId}`, async (inside) => {
        const found = row(await inside.get(counts, referral, referral, step, clinicianId));
        const isFull =
          number(found, 'every') >= most.draftsPerClinician ||
          number(found, 'alike') >= most.draftsPerReferral;
        if (isFull && number(found, 'same') === 0) return false;
        await inside.run(upsert, clinicianId, referral, step, sealed, savedAt, savedAt, expiresAt);
        return true;
      });
    },
    async deleteDraft({ clinicianId, referral, step }) {
      await database.run(deleteOne, clinicianId, referral, step);
    },
    async deleteDrafts(clinicianId, referral) {
      await database.run(deleteAll, clinicianId, referral);
    },
  };
}
