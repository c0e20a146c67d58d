import { useQuery } from '@tanstack/react-query';
import { useApi } from '#api/apiContext.ts';
import type { Referral } from '#contract/referral.ts';
import type { JourneyContext } from '#steps/context.ts';
import { allRules } from './allRules.ts';
import { useLoadable } from './Screen.tsx';
import { useBookingFacts, type BookingState } from './useBookingFacts.ts';
import { useJourneyContext } from './useJourneyContext.ts';

/** A referral with what its journey depends on, or why it is not there. */
export type ReferralState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  | {
      readonly kind: 'ready';
      readonly referral: Referral;
      readonly context: JourneyContext;
      /** Whether what booking depends on is known as well. */
      readonly booking: BookingState;
    };

/** Reads a referral, the names of its body parts and the rules of the journey. */
export function useReferral(id: string): ReferralState {
  const api = useApi();
  const context = useJourneyContext();
  const referral = useQuery(api.referral(id));
  const modality = referral.data?.modality ?? '';
  const bodyParts = useQuery({ ...api.bodyParts(modality), enabled: modality !== '' });
  const ready = useLoadable(allRules);
  const booking = useBookingFacts(referral.data, context);

  if (ready.failed) return { kind: 'failed', error: undefined, retry: ready.retry };
  if (referral.isError && !referral.data)
    return { kind: 'failed', error: referral.error, retry: () => void referral.refetch() };
  // Nobody may check or submit parts that stand there as numbers.
  if (bodyParts.isError)
    return { kind: 'failed', error: bodyParts.error, retry: () => void bodyParts.refetch() };
  if (!referral.data || !ready.value || (modality !== '' && bodyParts.isPending)) return { kind: 'loading' };
  return {
    kind: 'ready',
    referral: referral.data,
    context: { ...context, bodyParts: bodyParts.data ?? [], booking: booking.facts },
    booking,
  };
}
