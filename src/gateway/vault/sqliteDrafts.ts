import type { DatabaseSync } from 'node:sqlite';
import { z } from '#lib/zod.ts';
import { bytes, number, text } from './rows.ts';
import type { Sealer } from './seal.ts';
import type { DraftPlace, Vault } from './vault.ts';

const values = z.record(z.string(), z.unknown());
const contextOf = ({ clinicianId, referral, step }: DraftPlace) => `draft ${clinicianId} ${referral} ${step}`;

/** Drafts, encrypted under the clinician, the referral and the step they belong to. */
export function sqliteDrafts(
  database: DatabaseSync,
  sealer: Sealer,
): Pick<Vault, 'drafts' | 'saveDraft' | 'deleteDraft' | 'deleteDrafts'> {
  const select = database.prepare(
    'SELECT step, sealed, saved_at FROM drafts WHERE clinician_id = ? AND referral = ? AND expires_at > ?',
  );
  const upsert = database.prepare(`
    INSERT INTO drafts (clinician_id, referral, step, sealed, saved_at, expires_at)
    SELECT :clinician, :referral, :step, :sealed, :savedAt, :expiresAt
    WHERE EXISTS (
      SELECT 1 FROM drafts WHERE clinician_id = :clinician AND referral = :referral AND step = :step
    ) OR (
      (SELECT count(*) FROM drafts WHERE clinician_id = :clinician) < :perClinician
      AND (SELECT count(*) FROM drafts WHERE clinician_id = :clinician AND referral = :referral) < :perReferral
    )
    ON CONFLICT DO UPDATE
    SET sealed = excluded.sealed, saved_at = excluded.saved_at, expires_at = excluded.expires_at`);
  const deleteOne = database.prepare(
    'DELETE FROM drafts WHERE clinician_id = ? AND referral = ? AND step = ?',
  );
  const deleteAll = database.prepare('DELETE FROM drafts WHERE clinician_id = ? AND referral = ?');

  return {
    async drafts(clinicianId, referral, now) {
      return select.all(clinicianId, referral, now).map((each) => {
        const step = text(each, 'step');
        const opened = sealer.open(bytes(each, 'sealed'), contextOf({ clinicianId, referral, step }));
        return { step, values: values.parse(JSON.parse(opened)), savedAt: number(each, 'saved_at') };
      });
    },
    async saveDraft(place, draft, { draftsPerClinician, draftsPerReferral }) {
      const { changes } = upsert.run({
        clinician: place.clinicianId,
        referral: place.referral,
        step: place.step,
        sealed: sealer.seal(JSON.stringify(draft.values), contextOf(place)),
        savedAt: draft.savedAt,
        expiresAt: draft.expiresAt,
        perClinician: draftsPerClinician,
        perReferral: draftsPerReferral,
      });
      return Number(changes) === 1;
    },
    async deleteDraft({ clinicianId, referral, step }) {
      deleteOne.run(clinicianId, referral, step);
    },
    async deleteDrafts(clinicianId, referral) {
      deleteAll.run(clinicianId, referral);
    },
  };
}
