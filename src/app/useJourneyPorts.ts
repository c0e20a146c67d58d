import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { ApiError } from '#api/ApiError.ts';
import { useApi } from '#api/apiContext.ts';
import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import { need } from '#lib/line.ts';
import { loadable } from '#lib/loadable.ts';
import type { DraftStore, Saved } from '#wizard/handle.ts';
import type { OpenAction } from './underKey.ts';

/** What the wizard needs from the server, for one referral (undefined: one that does not exist yet). */
export interface JourneyPorts {
  /** See `StepPageProps.save`. */
  readonly save: (update: ReferralUpdate, over?: Referral) => Promise<Saved<Referral>>;
  readonly finish: (way: 'submit' | 'confirm') => Promise<Saved<Referral>>;
  readonly drafts: DraftStore;
}

/** What writing takes: nothing of it is needed before the first Continue. */
export const writing = loadable(() => import('./writeReferral.ts'));

/** What storing a draft takes. */
export const storingDrafts = loadable(() => import('./draftStore.ts'));

/**
 * Connects the wizard with the api, and keeps what was written in the cache.
 * @param place where the drafts of a new referral are kept, and the key under which it is created
 */
export function useJourneyPorts(referral: Referral | undefined, place: () => string): JourneyPorts {
  const api = useApi();
  const cache = useQueryClient();
  // What the screen was opened with or has saved last. What is read later is not what the clinician sees there.
  const latest = useRef(referral);
  const { request } = api;
  const open = useRef<OpenAction>(undefined);

  async function remember(written: Referral): Promise<Referral> {
    const { queryKey } = api.referral(written.id);
    // A read that began before the write would put the older answers back when it ends.
    await cache.cancelQueries({ queryKey });
    cache.setQueryData(queryKey, written);
    void cache.invalidateQueries({ queryKey: ['referrals'] });
    return written;
  }

  async function write(update: ReferralUpdate, over?: Referral): Promise<Saved<Referral>> {
    const { writeReferral } = await loadWriting();
    const known = latest.current;
    const saved = await writeReferral({ request, open }, known, update, known ? '' : place(), over);
    if (!saved.ok && saved.versions) await remember(saved.versions.theirs);
    if (!saved.ok || saved.referral === known) return saved;
    latest.current = saved.referral;
    return { ...saved, referral: await remember(saved.referral) };
  }

  async function drafts(): Promise<DraftStore> {
    const { createDraftStore } = await storingDrafts.load();
    const opened = referral?.id ?? place();
    return createDraftStore({ api, cache, opened, now: latest.current?.id ?? opened });
  }

  async function finish(known: Referral, way: 'submit' | 'confirm'): Promise<Saved<Referral>> {
    const { endReferral } = await loadWriting();
    // Under a key of its own: the page must not leave before the end is known.
    const now = {
      ...api.referral(known.id),
      queryKey: ['referral-now', known.id],
      staleTime: 0,
      gcTime: 0,
      retry: false,
    };
    const ended = await endReferral({ request, open }, known, way, () => cache.fetchQuery(now));
    return { ok: true, referral: await remember(ended) };
  }

  return {
    save: (update, over) => outcomeOf(write(update, over)),
    finish: (way) => (referral ? outcomeOf(finish(referral, way)) : nothingToSubmit),
    drafts: {
      save: async (...draft) => (await drafts()).save(...draft),
      discard: (step) =>
        drafts().then(
          (store) => store.discard(step),
          () => undefined,
        ),
    },
  };
}

function loadWriting(): ReturnType<typeof writing.load> {
  return need(writing).catch(() => {
    throw new ApiError('network');
  });
}

const nothingToSubmit = Promise.resolve({
  ok: false,
  refusal: { message: 'Enter the patient’s details first', requestId: '', fields: [] },
} as const);

async function outcomeOf(saving: Promise<Saved<Referral>>): Promise<Saved<Referral>> {
  try {
    return await saving;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { message, requestId, fields } = error;
    return { ok: false, refusal: { message, requestId, fields } };
  }
}
