import { queryOptions, skipToken } from '@tanstack/react-query';
import { chosenProviderDraft } from '#contract/own/chosenProvider.ts';
import type { ImagingProvider, Referral, SafetyQuestion } from '#contract/referral.ts';
import { ApiError } from './ApiError.ts';
import { useApi } from './apiContext.ts';
import { draftCalls } from './drafts.ts';
import { findChosenProvider } from './findChosenProvider.ts';
import { operation } from './operation.ts';
import { practiceCalls } from './practices.ts';
import { providersAnswer, safetyQuestionsAnswer, timeSlotsAnswer } from './readers.ts';
import type { Request } from './request.ts';

/** What a search for imaging providers depends on. `location` is a postcode or a town of the United Kingdom. */
export interface ProviderSearch {
  readonly modality: string;
  readonly bodyPartIds: readonly number[];
  readonly location: string;
}

/** The booking calls of the clinician. Apart from `useApi`, so that they are loaded with the booking. */
export function useBookingApi(): BookingApi {
  const { request } = useApi();
  return { ...bookingCalls(request), ...practiceCalls(request) };
}

/** See {@link bookingCalls} and {@link practiceCalls}. */
export type BookingApi = ReturnType<typeof bookingCalls> & ReturnType<typeof practiceCalls>;

/** The calls by which a clinician books for the patient. All reject with ApiError. */
export function bookingCalls(request: Request) {
  /** The centres around a place that can do the whole scan, in the upstream's order. Prices and times change. */
  const imagingProviders = ({ modality, bodyPartIds, location }: ProviderSearch) =>
    queryOptions({
      queryKey: ['imaging-providers', modality, [...bodyPartIds].sort((a, b) => a - b), location],
      queryFn: ({ signal }) =>
        request({
          ...operation('listImagingProviders'),
          query: { modality, 'body_part_ids[]': bodyPartIds.map(String), location },
          read: providersAnswer,
          signal,
        }),
      staleTime: 60_000,
    });

  return {
    /** The safety questions of a modality; null when the upstream keeps no list, and ours has to be asked. */
    safetyQuestions: (modality: string) =>
      queryOptions({
        queryKey: ['safety-questions', modality],
        queryFn: ({ signal }): Promise<SafetyQuestion[] | null> =>
          request({
            ...operation('listSafetyQuestions'),
            query: { modality },
            read: safetyQuestionsAnswer,
            signal,
          }).catch((error: unknown) => {
            if (error instanceof ApiError && error.kind === 'not-found') return null;
            throw error;
          }),
        staleTime: Infinity,
      }),

    imagingProviders,

    /**
     * The centre that a referral has chosen, with its price for the scan as it is now; null when it cannot be found. The
     * upstream keeps only its id.
     */
    chosenProvider: (referral: Referral | undefined) =>
      queryOptions({
        queryKey: [
          'chosen-provider',
          referral?.id,
          referral?.providerId,
          referral?.modality,
          referral?.bodyPartIds,
        ],
        queryFn: referral
          ? ({ client }) =>
              findChosenProvider(request, referral, (location) =>
                client.fetchQuery(
                  imagingProviders({
                    modality: referral.modality ?? '',
                    bodyPartIds: referral.bodyPartIds,
                    location,
                  }),
                ),
              )
          : skipToken,
        staleTime: Infinity,
      }),

    /** Keeps what is known of a chosen centre for as long as the referral is open. */
    rememberProvider: async (referralId: string, provider: ImagingProvider): Promise<void> => {
      await draftCalls(request).saveDraft(referralId, chosenProviderDraft, { ...provider });
    },

    /** The free appointments at the referral's provider, in order of time. They go quickly, so they are never fresh. */
    timeSlots: (referralId: string, providerId: number) =>
      queryOptions({
        queryKey: ['time-slots', referralId, providerId],
        queryFn: ({ signal }) =>
          request({ ...operation('listTimeSlots', referralId), read: timeSlotsAnswer, signal }),
        staleTime: 0,
      }),
  };
}
