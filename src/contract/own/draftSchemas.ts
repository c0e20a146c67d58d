import { z } from '#lib/zod.ts';

const values = z.record(z.string(), z.unknown());

/**
 * What a draft holds: the screen's values as they stand, unvalidated, and the saved answers that stood there before
 * (`base`; left out where that is not known). Values that are their base are nothing to keep: the draft goes.
 */
export const draftRequest = z.object({ values, base: z.optional(values) });

/** When a draft was stored (ISO 8601 instant, server's clock). */
export const draftSaved = z.object({ savedAt: z.string() });

/**
 * Drafts by step, or those of all new referrals by place. `createdAs`: the referral that a new one has become; it is begun
 * no more.
 */
export const draftsAnswer = z.object({
  drafts: z.record(z.string(), z.extend(draftRequest, { savedAt: z.string() })),
  createdAs: z.optional(z.string()),
});

/**
 * What the clinician has drafts of, the one saved last first: the referral's id or a new one's place (then `isNew`), when
 * the oldest was begun and the newest saved (ISO 8601 instants), and which. No values.
 */
export const keptDraftsAnswer = z.object({
  referrals: z.array(
    z.object({
      id: z.string(),
      isNew: z.boolean(),
      startedAt: z.string(),
      savedAt: z.string(),
      steps: z.array(z.string()),
    }),
  ),
});

/** See {@link draftSaved}. */
export type DraftSaved = z.output<typeof draftSaved>;

/** See {@link draftsAnswer}. */
export type DraftsAnswer = z.output<typeof draftsAnswer>;

/** See {@link keptDraftsAnswer}. */
export type KeptDraftsAnswer = z.output<typeof keptDraftsAnswer>;

/** One referral that has drafts: see {@link keptDraftsAnswer}. */
export type KeptDrafts = KeptDraftsAnswer['referrals'][number];
