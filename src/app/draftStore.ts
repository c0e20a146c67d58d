import type { QueryClient } from '@tanstack/react-query';
import type { Api } from '#api/apiContext.ts';
import { newReferral } from '#contract/own/drafts.ts';
import type { DraftsAnswer } from '#contract/own/draftSchemas.ts';
import type { DraftStore } from '#wizard/handle.ts';

/** What {@link createDraftStore} works with. */
interface Options {
  readonly api: Api;
  readonly cache: QueryClient;
  /** The referral's id, or the place of a new one, when the screen was opened. */
  readonly opened: string;
  /** The same as it is now: a new one may have become a referral. */
  readonly now: string;
}

/** Stores drafts, and keeps what is known of them in the cache. Loaded with the first of them. */
export function createDraftStore({ api, cache, opened, now }: Options): DraftStore {
  /** What the screens on show read of the drafts has to follow what is stored, or an old one would come back. */
  function record(of: string, step: string, draft: DraftsAnswer['drafts'][string] | undefined): void {
    for (const [key, entry] of knownAs(of, step))
      cache.setQueryData(api.drafts(key).queryKey, (known?: DraftsAnswer) => {
        // One draft must not stand for all of them.
        if (!known) return undefined;
        const { [entry]: _, ...others } = known.drafts;
        return { ...known, drafts: draft ? { ...others, [entry]: draft } : others };
      });
  }

  /** An answer that is still on its way may be older than what was stored just now. */
  function readAnewIfUnknown(of: string): void {
    for (const [key] of knownAs(of, '')) {
      const { queryKey } = api.drafts(key);
      if (!cache.getQueryData(queryKey)) void cache.resetQueries({ queryKey });
    }
  }

  async function discard(of: string, step: string): Promise<void> {
    record(of, step, undefined);
    await api.discardDraft(of, step).catch(() => undefined);
    readAnewIfUnknown(of);
  }

  return {
    async save(step, values, base) {
      const { savedAt } = await api.saveDraft(now, step, values, base);
      record(now, step, { values, ...(base && { base }), savedAt });
      readAnewIfUnknown(now);
      return { savedAt };
    },
    async discard(step) {
      // What was on its way when the referral was created may have been stored in the place of the new one after all.
      await Promise.all([...new Set([opened, now])].map((of) => discard(of, step)));
    },
  };
}

/** Where a draft is found: by its step in the place of its own, and by that place among those of all new referrals. */
function knownAs(of: string, step: string): readonly (readonly [key: string, entry: string])[] {
  return [
    [of, step],
    [newReferral, of],
  ];
}
