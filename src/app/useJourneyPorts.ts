import { useQueryClient } from '@tanstack/react-query';
import { ApiError } from '#api/ApiError.ts';
import { useApi } from '#api/apiContext.ts';
import { changesTo, withUpdate } from '#contract/changes.ts';
import { newReferral } from '#contract/own/drafts.ts';
import type { DraftsAnswer } from '#contract/own/draftSchemas.ts';
import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import type { DraftStore, Saved } from '#wizard/handle.ts';

/** What the wizard needs from the server, for one referral (undefined: one that does not exist yet). */
export interface JourneyPorts {
  readonly save: (update: ReferralUpdate) => Promise<Saved<Referral>>;
  readonly finish: () => Promise<Saved<Referral>>;
  readonly drafts: DraftStore;
}

/** Connects the wizard with the api, and keeps what was written in the cache. */
export function useJourneyPorts(referral: Referral | undefined): JourneyPorts {
  const api = useApi();
  const cache = useQueryClient();
  const draftsKey = api.drafts(referral?.id ?? newReferral).queryKey;

  function remember(written: Referral): Referral {
    cache.setQueryData(api.referral(written.id).queryKey, written);
    void cache.invalidateQueries({ queryKey: ['referrals'] });
    return written;
  }

  async function write(update: ReferralUpdate): Promise<Referral> {
    if (!referral) return withUpdate(await api.createReferral(update.patient ?? {}), update);
    const changes = changesTo(referral, update);
    return changes ? withUpdate(await api.updateReferral(referral.id, changes), update) : referral;
  }

  /** What the screens on show read of the drafts has to follow what is stored, or an old one would come back. */
  function recordDraft(step: string, draft: DraftsAnswer['drafts'][string] | undefined): void {
    cache.setQueryData(draftsKey, (known?: DraftsAnswer) => {
      const { [step]: _, ...others } = known?.drafts ?? {};
      return { drafts: draft ? { ...others, [step]: draft } : others };
    });
  }

  return {
    save: (update) => outcomeOf(write(update).then(remember)),
    finish: () => (referral ? outcomeOf(api.submitReferral(referral.id).then(remember)) : nothingToSubmit),
    drafts: {
      async save(step, values) {
        const { savedAt } = await api.saveDraft(referral?.id ?? newReferral, step, values);
        recordDraft(step, { values, savedAt });
        return { savedAt };
      },
      async discard(step) {
        recordDraft(step, undefined);
        await api.discardDraft(referral?.id ?? newReferral, step);
      },
    },
  };
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
