import type { PartialIdentity } from '#clinical/prefill/samePatient.ts';
import { samePatient } from '#clinical/prefill/samePatient.ts';
import { typedPatient } from '#clinical/prefill/typedPatient.ts';
import type { StoredDraft } from '#wizard/handle.ts';

/** Drafts of new referrals by the place in which they are kept. */
export type NewDrafts = Readonly<Record<string, StoredDraft>>;

/** The place of a tab, which has one new referral at a time; in a portal there is a place for each. */
export const tabPlace = 'patient';

/** A place of its own for one more new referral. Letters only, as the server wants them. */
export function newPlace(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) =>
    String.fromCharCode(97 + (byte % 26)),
  );
  return `${tabPlace}-${letters.join('')}`;
}

/**
 * The place whose draft is the patient's, the newest of several. One that may be somebody else's is none, whatever it
 * holds; where the portal shows no patient, it is the one that a tab would show.
 */
export function placeOf(drafts: NewDrafts, patient: PartialIdentity | undefined): string | undefined {
  if (!patient) return drafts[tabPlace] && tabPlace;
  return placesOf(drafts).find((place) => samePatient(typedPatient(drafts[place]?.values), patient));
}

/** All places, the newest draft first. */
export function placesOf(drafts: NewDrafts): readonly string[] {
  return Object.keys(drafts)
    .filter((place) => place === tabPlace || place.startsWith(`${tabPlace}-`))
    .sort((one, other) => (drafts[other]?.savedAt ?? '').localeCompare(drafts[one]?.savedAt ?? ''));
}
