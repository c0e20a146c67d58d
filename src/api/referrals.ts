import { queryOptions } from '@tanstack/react-query';
import type { Patient, Referral, ReferralPage, ReferralUpdate } from '#contract/referral.ts';
import { writeNewReferral, writeUpdate } from '#contract/upstream/write.ts';
import { operation } from './operation.ts';
import { referralAnswer, referralListAnswer } from './readers.ts';
import type { Request } from './request.ts';

/** Referrals shown on one page of the list. */
export const referralsPerPage = 25;

/** The referral calls: queries as values (key and fetcher in one), writes as functions. All reject with ApiError. */
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

    /** Creates a referral from the patient's details. */
    createReferral: (patient: Partial<Patient>): Promise<Referral> =>
      request({ ...operation('createReferral'), body: writeNewReferral(patient), read: referralAnswer }),

    /** Changes the given answers of a referral and no others. */
    updateReferral: (id: string, update: ReferralUpdate): Promise<Referral> =>
      request({ ...operation('updateReferral', id), body: writeUpdate(update), read: referralAnswer }),

    /** Hands the referral over to the patient. */
    submitReferral: (id: string): Promise<Referral> =>
      request({ ...operation('submitReferral', id), read: referralAnswer }),
  };
}
