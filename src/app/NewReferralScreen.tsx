import { raise } from '#lib/raise.ts';
import { order } from '#steps/order.ts';
import { StepScreen } from './StepScreen.tsx';
import { useJourneyContext } from './useJourneyContext.ts';

const firstStep = order[0] ?? raise('A journey has at least one step');

/** `/referrals/new`: the first step, before there is a referral. */
export function NewReferralScreen() {
  return <StepScreen key="new" step={firstStep} referral={undefined} context={useJourneyContext()} />;
}
