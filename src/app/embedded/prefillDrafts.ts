import type { PartialIdentity } from '#clinical/prefill/samePatient.ts';
import { samePatient } from '#clinical/prefill/samePatient.ts';
import { typedPatient } from '#clinical/prefill/typedPatient.ts';
import type { StoredDraft } from '#wizard/handle.ts';

/** Drafts of new referrals by the place in which they are kept. */
export type NewDrafts = Readonly<Record<string, StoredDraft>>;

/**
 * The place whose draft is the patient's: the one that was opened, else the newest of several. One that may be somebody
 * else's is none, whatever it holds.
 */
export function placeOf(drafts: NewDrafts, patient: PartialIdentity, opened: string): string | undefined {
  return [opened, ...placesOf(drafts)].find((place) =>
    samePatient(typedPatient(drafts[place]?.values), patient),
  );
}

/** All places, the newest draft first. */
export function placesOf(drafts: NewDrafts): readonly string[] {
  return Object.keys(drafts).sort((one, other) =>
    (drafts[other]?.savedAt ?? '').localeCompare(drafts[one]?.savedAt ?? ''),
  );
}
