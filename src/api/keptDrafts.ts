import { queryOptions } from '@tanstack/react-query';
import { draftsPath, keptDraftsPath } from '#contract/own/drafts.ts';
import { keptDraftsAnswer } from '#contract/own/draftSchemas.ts';
import { loaded } from '#lib/loadable.ts';
import type { Request } from './request.ts';

const reader = loaded(keptDraftsAnswer);

/** The calls about what was left unfinished. Apart from those of a step, which its first screen waits for. */
export function keptDraftCalls(request: Request) {
  return {
    /** What there are drafts of, the one saved last first. Looked up anew whenever a referral was written. */
    keptDrafts: () =>
      queryOptions({
        queryKey: ['referrals', 'drafts'],
        queryFn: ({ signal }) => request({ method: 'GET', path: keptDraftsPath, read: reader, signal }),
      }),

    /** Forgets all drafts of a referral. */
    discardDrafts: (referral: string): Promise<undefined> =>
      request({ method: 'DELETE', path: draftsPath(referral) }),
  };
}
