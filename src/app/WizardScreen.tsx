import { useState, type ReactNode } from 'react';
import { Navigate, useParams } from 'react-router-dom';
import { isOpen } from '#contract/upstream/status.ts';
import { order } from '#steps/order.ts';
import { isReachable, stepAt, stepsOf } from '#wizard/journey.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { LoadingScreen } from './LoadingScreen.tsx';
import { paths } from './paths.ts';
import { pathToResume } from './pathToResume.ts';
import { ReferralGate } from './ReferralGate.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { BookingState } from './useBookingFacts.ts';

/** `/referrals/:id/:step`. Leads away from what is not there to be answered. */
export function WizardScreen() {
  const { id = '', step: path = '' } = useParams();
  return (
    <ReferralGate id={id}>
      {(referral, context, booking) => {
        const steps = stepsOf(order, context);
        const step = stepAt(order, path, context);
        if (!step) return <ErrorScreen problem="page-not-found" />;
        if (!isOpen(referral.status)) return <Navigate to={paths.referral(id)} replace />;
        if (step.path !== path) return <Navigate to={paths.step(id, step.path)} replace />;
        const screen = () =>
          isReachable(steps, step.id, referral, context) ? (
            <StepScreen key={`${id} ${step.id}`} step={step} referral={referral} context={context} />
          ) : (
            <Navigate to={pathToResume(referral, context)} replace />
          );
        return step.leg === 'booking' ? (
          <BookingGate key={`${id} ${step.id}`} booking={booking}>
            {screen}
          </BookingGate>
        ) : (
          screen()
        );
      }}
    </ReferralGate>
  );
}

interface BookingGateProps {
  readonly booking: BookingState;
  readonly children: () => ReactNode;
}

/**
 * Opens a step of the booking once everything that it depends on is known. What is looked up anew later, because the
 * step itself changed it, does not take the step from the screen.
 */
function BookingGate({ booking, children }: BookingGateProps) {
  const [opened, setOpened] = useState(booking.kind === 'ready');
  if (!opened && booking.kind === 'ready') setOpened(true);
  if (opened || booking.kind === 'ready') return children();
  if (booking.kind === 'failed') return <ErrorScreen problem="unreachable" onRetry={booking.retry} />;
  return <LoadingScreen />;
}
