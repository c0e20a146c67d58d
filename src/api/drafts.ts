import { queryOptions } from '@tanstack/react-query';
import { draftPath, draftsPath } from '#contract/own/drafts.ts';
import type { DraftSaved } from '#contract/own/draftSchemas.ts';
import { draftsAnswer, draftSaved } from './readers.ts';
import type { Request } from './request.ts';

type Values = Readonly<Record<string, unknown>>;

/** A body of this many characters may outlive its page in every browser: 64 KiB of all that is under way. */
const keptAlive = 20_000;

/** The draft calls: what stands on a screen between two Continues. `referral` is an id or a new one's place. */
export function draftCalls(request: Request) {
  return {
    /**
     * All drafts of a referral; of all new ones, by place, for `newReferral`. Read once when it is opened; this tab's own
     * later ones are on the screen anyway.
     */
    drafts: (referral: string) =>
      queryOptions({
        queryKey: ['drafts', referral],
        queryFn: ({ signal }) =>
          request({ method: 'GET', path: draftsPath(referral), read: draftsAnswer, signal }),
        staleTime: Infinity,
        gcTime: 0,
      }),

    /** Stores a step's values as they stand, also when the page is left at that moment. `base`: see `draftRequest`. */
    saveDraft: (referral: string, step: string, values: Values, base?: Values): Promise<DraftSaved> =>
      request({
        method: 'PUT',
        path: draftPath(referral, step),
        body: { values, base },
        keepalive: JSON.stringify([values, base]).length < keptAlive,
        read: draftSaved,
      }),

    /** Forgets a step's draft. */
    discardDraft: (referral: string, step: string): Promise<undefined> =>
      request({ method: 'DELETE', path: draftPath(referral, step) }),
  };
}
