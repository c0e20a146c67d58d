import { Navigate } from 'react-router-dom';
import type { Referral } from '#contract/referral.ts';
import type { JourneyContext } from '#steps/context.ts';
import { LoadingScreen } from './LoadingScreen.tsx';
import { bookingBegun, pathToResume } from './pathToResume.ts';
import type { BookingState } from './useBookingFacts.ts';

interface Props {
  readonly referral: Referral;
  readonly context: JourneyContext;
  readonly booking: BookingState;
}

/** Leads to where an unfinished referral is continued, once everything is known that this depends on. */
export function Resume({ referral, context, booking }: Props) {
  if (booking.kind === 'loading' && bookingBegun(referral)) return <LoadingScreen />;
  return <Navigate to={pathToResume(referral, context)} replace />;
}
