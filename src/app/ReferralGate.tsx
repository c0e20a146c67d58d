import { useContext, useLayoutEffect, type ReactNode } from 'react';
import { ApiError } from '#api/ApiError.ts';
import type { Referral } from '#contract/referral.ts';
import { isOpen } from '#contract/upstream/status.ts';
import type { JourneyContext } from '#steps/context.ts';
import { PrefillContext } from './embedded/prefillContext.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { LoadingScreen } from './LoadingScreen.tsx';
import type { BookingState } from './useBookingFacts.ts';
import { useReferral } from './useReferral.ts';

interface Props {
  readonly id: string;
  readonly children: (referral: Referral, context: JourneyContext, booking: BookingState) => ReactNode;
}

/** Shows a page about one referral once it is there; else says why it is not. */
export function ReferralGate({ id, children }: Props) {
  const state = useReferral(id);
  const open = useContext(PrefillContext)?.open;
  const unfinished = state.kind === 'ready' && isOpen(state.referral.status) ? state.referral : undefined;
  useLayoutEffect(() => unfinished && open?.(unfinished), [open, unfinished]);
  switch (state.kind) {
    case 'loading':
      return <LoadingScreen />;
    case 'failed':
      return <Failed error={state.error} retry={state.retry} />;
    case 'ready':
      return children(state.referral, state.context, state.booking);
  }
}

function Failed({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  if (!(error instanceof ApiError)) return <ErrorScreen problem="unreachable" onRetry={retry} />;
  if (error.kind === 'not-found') return <ErrorScreen problem="referral-not-found" />;
  return (
    <ErrorScreen problem="unreachable" message={error.message} requestId={error.requestId} onRetry={retry} />
  );
}
