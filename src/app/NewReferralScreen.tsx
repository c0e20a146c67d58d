import { useContext, useLayoutEffect } from 'react';
import { raise } from '#lib/raise.ts';
import { order } from '#steps/order.ts';
import { PrefillContext } from './embedded/prefillContext.ts';
import { StepScreen } from './StepScreen.tsx';
import { useJourneyContext } from './useJourneyContext.ts';

const firstStep = order[0] ?? raise('A journey has at least one step');

/** `/referrals/new`: the first step, before there is a referral. */
export function NewReferralScreen() {
  const open = useContext(PrefillContext)?.open;
  useLayoutEffect(() => open?.(undefined), [open]);
  return <StepScreen key="new" step={firstStep} referral={undefined} context={useJourneyContext()} />;
}
