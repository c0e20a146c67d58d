import type { KeptDrafts } from '#contract/own/draftSchemas.ts';
import { isNewPlace, openedStepPlace } from '#contract/own/drafts.ts';
import type { KeptDraft } from '../vault/vault.ts';

const instant = (ms: number) => new Date(ms).toISOString();

/** What a clinician has drafts of, referral by referral; in the order of the drafts, which is the newest first. */
export function byReferral(drafts: readonly KeptDraft[]): KeptDrafts[] {
  const typed = drafts.filter(({ step }) => step !== openedStepPlace);
  return [...Map.groupBy(typed, ({ referral }) => referral)].map(([id, own]) => ({
    id,
    isNew: isNewPlace(id),
    startedAt: instant(Math.min(...own.map(({ startedAt }) => startedAt))),
    savedAt: instant(Math.max(...own.map(({ savedAt }) => savedAt))),
    steps: own.map(({ step }) => step),
  }));
}
