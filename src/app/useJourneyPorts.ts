import { useQueryClient } from '@tanstack/react-query';
import { ApiError } from '#api/ApiError.ts';
import { useApi } from '#api/apiContext.ts';
import { newReferral } from '#contract/own/drafts.ts';
import type { DraftsAnswer } from '#contract/own/draftSchemas.ts';
import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import { loadable } from '#lib/loadable.ts';
import type { DraftStore, Saved } from '#wizard/handle.ts';

/** What the wizard needs from the server, for one referral (undefined: one that does not exist yet). */
export interface JourneyPorts {
  readonly save: (update: ReferralUpdate) => Promise<Saved<Referral>>;
  readonly finish: (way: 'submit' | 'confirm') => Promise<Saved<Referral>>;
  readonly drafts: DraftStore;
}

/** What writing takes: nothing of it is needed before the first Continue. */
export const writing = loadable(() => import('./writeReferral.ts'));

/** Connects the wizard with the api, and keeps what was written in the cache. */
export function useJourneyPorts(referral: Referral | undefined): JourneyPorts {
  const api = useApi();
  const cache = useQueryClient();
  const draftsKey = api.drafts(referral?.id ?? newReferral).queryKey;

  async function remember(written: Referral): Promise<Referral> {
    const { queryKey } = api.referral(written.id);
    // A read that began before the write would put the older answers back when it ends.
    await cache.cancelQueries({ queryKey });
    cache.setQueryData(queryKey, written);
    void cache.invalidateQueries({ queryKey: ['referrals'] });
    return written;
  }

  async function write(update: ReferralUpdate): Promise<Referral> {
    const { writeReferral } = await loadWriting();
    const written = await writeReferral(api.request, referral, update);
    return written === referral ? referral : remember(written);
  }

  /** What the screens on show read of the drafts has to follow what is stored, or an old one would come back. */
  function recordDraft(step: string, draft: DraftsAnswer['drafts'][string] | undefined): void {
    cache.setQueryData(draftsKey, (known?: DraftsAnswer) => {
      // One draft must not stand for all of them.
      if (!known) return undefined;
      const { [step]: _, ...others } = known.drafts;
      return { drafts: draft ? { ...others, [step]: draft } : others };
    });
  }

  /** An answer that is still on its way may be older than what was stored just now. */
  function readAnewIfUnknown(): void {
    if (!cache.getQueryData(draftsKey)) void cache.resetQueries({ queryKey: draftsKey });
  }

  async function finish(known: Referral, way: 'submit' | 'confirm'): Promise<Referral> {
    const { endReferral } = await loadWriting();
    // Under a key of its own: the page must not leave before the end is known.
    const now = {
      ...api.referral(known.id),
      queryKey: ['referral-now', known.id],
      staleTime: 0,
      gcTime: 0,
      retry: false,
    };
    return remember(await endReferral(api.request, known, way, () => cache.fetchQuery(now)));
  }

  return {
    save: (update) => outcomeOf(write(update)),
    finish: (way) => (referral ? outcomeOf(finish(referral, way)) : nothingToSubmit),
    drafts: {
      async save(step, values) {
        const { savedAt } = await api.saveDraft(referral?.id ?? newReferral, step, values);
        recordDraft(step, { values, savedAt });
        readAnewIfUnknown();
        return { savedAt };
      },
      async discard(step) {
        recordDraft(step, undefined);
        await api.discardDraft(referral?.id ?? newReferral, step).catch(() => undefined);
        readAnewIfUnknown();
      },
    },
  };
}

function loadWriting(): ReturnType<typeof writing.load> {
  return writing.load().catch(() => {
    throw new ApiError('network');
  });
}

const nothingToSubmit = Promise.resolve({
  ok: false,
  refusal: { message: 'Enter the patient’s details first', requestId: '', fields: [] },
} as const);

async function outcomeOf(writing: Promise<Referral>): Promise<Saved<Referral>> {
  try {
    return { ok: true, referral: await writing };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { message, requestId, fields } = error;
    return { ok: false, refusal: { message, requestId, fields } };
  }
}
