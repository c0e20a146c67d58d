import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useBookingApi } from '#api/booking.ts';
import { formatSlot } from '#clinical/appointments/format.ts';
import { sameSlot } from '#clinical/appointments/timeSlots.ts';
import type { Referral, TimeSlot } from '#contract/referral.ts';
import type { JourneyContext } from '../context.ts';
import { chosenIn, type AppointmentValues } from './schema.ts';

// The list that opened the step is read a moment before it: it is not asked for twice.
const freshMs = 5000;
const noSlot = { ids: [], start: '', end: '' };

/**
 * The free times at the referral's centre, read anew whenever one comes back to the page, and the one that is chosen. A
 * time that is not among them any more is taken back: it is `lost` then.
 */
export function useTimes(referral: Referral | undefined, context: JourneyContext) {
  const { control, setValue, setError, formState } = useFormContext<AppointmentValues>();
  const [slot, phones] = useWatch({ control, name: ['slot', 'phones'] });
  const [lost, setLost] = useState<TimeSlot>();
  const publishes = context.booking?.provider?.publishesTimeSlots !== false;
  const query = useQuery({
    ...useBookingApi().timeSlots(referral?.id ?? '', referral?.providerId ?? 0),
    enabled: publishes && typeof referral?.providerId === 'number',
    staleTime: freshMs,
    refetchOnWindowFocus: 'always',
  });
  const { data: offered, refetch } = query;
  const held = referral?.timeSlot ?? undefined;
  const chosen = chosenIn(slot);
  const error = formState.errors.slot;

  // What this patient holds is not free for others, so it may be missing.
  const stands = (each: TimeSlot) =>
    !offered || [...offered, ...(held ? [held] : [])].some((other) => sameSlot(other, each));
  const gone = chosen && !stands(chosen) ? chosen : undefined;
  if (gone && lost !== gone) setLost(gone);

  const isRefused = error?.type === 'server';
  useEffect(() => {
    // Whether it is gone, or refused for another reason, is for the list to say.
    if (isRefused) void refetch();
  }, [isRefused, refetch]);

  useEffect(() => {
    if (!gone) return;
    setValue('slot', noSlot, { shouldDirty: true });
    if (isRefused) setError('slot', { type: 'lost', message: `${takenInWords(gone)}. Select another time` });
  }, [gone, isRefused, setValue, setError]);

  const hasNone = !publishes || offered?.length === 0;
  useEffect(() => {
    if (hasNone !== phones && (offered || !publishes)) setValue('phones', hasNone);
  }, [hasNone, phones, offered, publishes, setValue]);

  return {
    query,
    publishes,
    hasNone,
    held,
    chosen,
    lost,
    error,
    choose: ({ ids, start, end }: TimeSlot) =>
      setValue('slot', { ids: [...ids], start, end }, { shouldDirty: true }),
  };
}

/** What is said of a time that somebody else has now. */
export function takenInWords(slot: TimeSlot): string {
  return `${formatSlot(slot)} has been taken`;
}
