import { useQuery } from '@tanstack/react-query';
import { useBookingApi } from '#api/booking.ts';
import { builtInQuestions } from '#clinical/safety/builtInQuestions.ts';
import { reasonNotAsked } from '#clinical/safety/appliesTo.ts';
import type { Referral } from '#contract/referral.ts';
import { isOpen } from '#contract/upstream/status.ts';
import type { BookingFacts, JourneyContext } from '#steps/context.ts';

/** How far the look-up is of what booking depends on. `facts` holds what is known so far. */
export type BookingState =
  | { readonly kind: 'loading'; readonly facts?: BookingFacts }
  | { readonly kind: 'failed'; readonly facts: BookingFacts; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly facts?: BookingFacts };

/** Looks up what booking for the patient depends on, where the partner lets its clinicians book. */
export function useBookingFacts(
  referral: Referral | undefined,
  { partner, today }: Pick<JourneyContext, 'partner' | 'today'>,
): BookingState {
  const api = useBookingApi();
  const modality = referral?.modality ?? '';
  const providerId = referral?.providerId ?? null;
  const canBook = partner.finish.includes('confirm') && referral !== undefined && modality !== '';
  // Nothing is asked any more of a referral that was handed over; only the name of its centre is shown.
  const asks = canBook && isOpen(referral.status);
  const questions = useQuery({ ...api.safetyQuestions(modality), enabled: asks });
  const provider = useQuery({ ...api.chosenProvider(referral), enabled: canBook && providerId !== null });
  const needsTimes =
    asks && providerId !== null && referral.timeSlot === null && provider.data?.publishesTimeSlots !== false;
  const times = useQuery({
    ...api.timeSlots(referral?.id ?? '', providerId ?? 0),
    enabled: needsTimes && !provider.isPending,
  });

  if (!canBook) return { kind: 'ready' };
  const asked = questions.data === null ? builtInQuestions(modality) : questions.data;
  const facts: BookingFacts = {
    questions: asked?.map((question) => ({
      question,
      notAsked: reasonNotAsked(question, referral.patient, modality, today) ?? '',
    })),
    provider: provider.data ?? undefined,
    timeSlots: needsTimes ? times.data : undefined,
  };
  if (!asks) return { kind: 'ready', facts };
  const failed = [questions, times].filter((query) => query.isError && query.data === undefined);
  if (failed.length > 0)
    return { kind: 'failed', facts, retry: () => failed.forEach((query) => void query.refetch()) };
  const isLoading =
    questions.isPending || (providerId !== null && provider.isPending) || (needsTimes && times.isPending);
  return { kind: isLoading ? 'loading' : 'ready', facts };
}
