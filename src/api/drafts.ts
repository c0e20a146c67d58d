import { queryOptions } from '@tanstack/react-query';
import { draftPath, draftsPath } from '#contract/own/drafts.ts';
import type { DraftSaved } from '#contract/own/draftSchemas.ts';
import { draftsAnswer, draftSaved } from './readers.ts';
import type { Request } from './request.ts';

/** The draft calls: what stands on a screen between two Continues. `referral` is an id or `newReferral`. */
export function draftCalls(request: Request) {
  return {
    /** All drafts of a referral. Read once when it is opened; this tab's own later ones are on the screen anyway. */
    drafts: (referral: string) =>
      queryOptions({
        queryKey: ['drafts', referral],
        queryFn: ({ signal }) =>
          request({ method: 'GET', path: draftsPath(referral), read: draftsAnswer, signal }),
        staleTime: Infinity,
        gcTime: 0,
      }),

    /** Stores a step's values as they stand. */
    saveDraft: (referral: string, step: string, values: Record<string, unknown>): Promise<DraftSaved> =>
      request({ method: 'PUT', path: draftPath(referral, step), body: { values }, read: draftSaved }),

    /** Forgets a step's draft. */
    discardDraft: (referral: string, step: string): Promise<undefined> =>
      request({ method: 'DELETE', path: draftPath(referral, step) }),
  };
}
