import { z } from '#lib/zod.ts';

/** What a draft holds: the screen's values as they stand, unvalidated. */
export const draftRequest = z.object({ values: z.record(z.string(), z.unknown()) });

/** When a draft was stored (ISO 8601 instant, server's clock). */
export const draftSaved = z.object({ savedAt: z.string() });

/** All drafts of a referral, by step. */
export const draftsAnswer = z.object({
  drafts: z.record(z.string(), z.extend(draftRequest, { savedAt: z.string() })),
});

/** See {@link draftSaved}. */
export type DraftSaved = z.output<typeof draftSaved>;

/** See {@link draftsAnswer}. */
export type DraftsAnswer = z.output<typeof draftsAnswer>;
