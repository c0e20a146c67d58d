import { useContext, useLayoutEffect, useState } from 'react';
import { Navigate, useParams } from 'react-router-dom';
import { isNewPlace } from '#contract/own/drafts.ts';
import { raise } from '#lib/raise.ts';
import { randomKey } from '#lib/randomKey.ts';
import { order } from '#steps/order.ts';
import { PrefillContext } from './embedded/prefillContext.ts';
import { paths } from './paths.ts';
import { StepScreen } from './StepScreen.tsx';
import { useJourneyContext } from './useJourneyContext.ts';

const firstStep = order[0] ?? raise('A journey has at least one step');

/**
 * `/referrals/new` begins a new referral, which has a place of its own from then on: another patient's answers are never
 * there by themselves. `/referrals/new/:place` is one that was begun.
 */
export function NewReferralScreen() {
  const { place = '' } = useParams();
  return isNewPlace(place) ? <Begun key={place} place={place} /> : <Begin />;
}

function Begin() {
  const [place] = useState(randomKey);
  return <Navigate to={paths.begun(place)} replace />;
}

function Begun({ place }: { readonly place: string }) {
  const open = useContext(PrefillContext)?.open;
  useLayoutEffect(() => open?.(undefined), [open]);
  return <StepScreen step={firstStep} referral={undefined} place={place} context={useJourneyContext()} />;
}
