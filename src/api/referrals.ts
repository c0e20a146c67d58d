import { queryOptions } from '@tanstack/react-query';
import type { Referral, ReferralPage } from '#contract/referral.ts';
import { operation } from './operation.ts';
import { referralAnswer, referralListAnswer } from './readers.ts';
import type { Request } from './request.ts';

/** Referrals shown on one page of the list. */
export const referralsPerPage = 25;

/** The calls that read referrals, as values (key and fetcher in one). All reject with ApiError. */
export function referralCalls(request: Request) {
  return {
    /** One page of the clinician's referrals, newest first; pages count from 1. */
    referrals: (page: number) =>
      queryOptions({
        queryKey: ['referrals', page],
        queryFn: ({ signal }): Promise<ReferralPage> =>
          request({
            ...operation('listReferrals'),
            query: { page: String(page), per_page: String(referralsPerPage) },
            read: referralListAnswer,
            signal,
          }),
      }),

    /** One referral. */
    referral: (id: string) =>
      queryOptions({
        queryKey: ['referral', id],
        queryFn: ({ signal }): Promise<Referral> =>
          request({ ...operation('getReferral', id), read: referralAnswer, signal }),
      }),
  };
}
