import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Navigate, useLocation, useNavigate, useParams } from 'react-router-dom';
import { useApi } from '#api/apiContext.ts';
import { newReferral } from '#contract/own/drafts.ts';
import type { Referral } from '#contract/referral.ts';
import { isOpen } from '#contract/upstream/status.ts';
import { raise } from '#lib/raise.ts';
import type { JourneyContext } from '#steps/context.ts';
import { order } from '#steps/order.ts';
import { firstIncomplete, isReachable, nextStep, positionOf, sectionsOf, stepsOf } from '#wizard/journey.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { LoadingScreen } from './LoadingScreen.tsx';
import { paths } from './paths.ts';
import { ReferralGate } from './ReferralGate.tsx';
import { useLoadable } from './Screen.tsx';
import { returnStep } from './returnStep.ts';
import { useIdle, whenIdle } from './useIdle.ts';
import { allRules, useJourneyContext } from './useReferral.ts';
import { useJourneyPorts } from './useJourneyPorts.ts';
import { WizardFrame } from './WizardFrame.tsx';

type Step = (typeof order)[number];

const firstStep = order[0] ?? raise('A journey has at least one step');

/** `/referrals/new`: the first step, before there is a referral. */
export function NewReferralScreen() {
  return <StepScreen key="new" step={firstStep} referral={undefined} context={useJourneyContext()} />;
}

/** `/referrals/:id/:step`. Leads away from what is not there to be answered. */
export function WizardScreen() {
  const { id = '', step: path = '' } = useParams();
  return (
    <ReferralGate id={id}>
      {(referral, context) => {
        const steps = stepsOf(order, context);
        const step = steps.find((each) => each.path === path);
        if (!step) return <ErrorScreen problem="page-not-found" />;
        if (!isOpen(referral.status)) return <Navigate to={paths.referral(id)} replace />;
        if (!isReachable(steps, step.id, referral, context))
          return <Navigate to={pathOfFirstIncomplete(referral, context)} replace />;
        return <StepScreen key={`${id} ${step.id}`} step={step} referral={referral} context={context} />;
      }}
    </ReferralGate>
  );
}

/** Where an unfinished referral is continued. */
export function pathOfFirstIncomplete(referral: Referral, context: JourneyContext): string {
  const step = firstIncomplete(stepsOf(order, context), referral, context) ?? firstStep;
  return paths.step(referral.id, step.path);
}

interface Props {
  readonly step: Step;
  readonly referral: Referral | undefined;
  readonly context: JourneyContext;
}

function StepScreen({ step, referral, context }: Props) {
  const steps = stepsOf(order, context);
  const ports = useJourneyPorts(referral);
  const drafts = useQuery({ ...useApi().drafts(referral?.id ?? newReferral), enabled: useIdle() });
  const screen = useLoadable(step.screen);
  const next = nextStep(steps, step.id);
  const leave = useLeave(steps, step, context);
  usePreload(next);

  if (screen.failed) return <ErrorScreen problem="unreachable" onRetry={screen.retry} />;
  if (!screen.value) return <LoadingScreen />;
  return (
    <WizardFrame steps={steps} step={step} referral={referral} context={context}>
      <step.Page
        referral={referral}
        context={context}
        position={positionOf(steps, step.id)}
        draft={drafts.data ? (drafts.data.drafts[step.id] ?? null) : undefined}
        drafts={ports.drafts}
        save={ports.save}
        finish={ports.finish}
        onDone={leave}
        sections={referral ? sectionsOf(steps, referral, context) : []}
        ownerOf={(answer) => steps.find((each) => each.owns(answer))?.id}
      />
    </WizardFrame>
  );
}

/** Where a saved step leads: back to the check page if one came from there, else on; after the last step, out. */
function useLeave(steps: readonly Step[], step: Step, context: JourneyContext) {
  const navigate = useNavigate();
  const { pathname, state } = useLocation();
  return async (referral: Referral): Promise<void> => {
    const target = returnStep(steps, state) ?? nextStep(steps, step.id);
    if (!target) return navigate(paths.submitted(referral.id), { replace: true });
    // Its code is fetched first, so that the next screen is there in one go. What cannot be fetched is said there: the
    // answers are saved, so nothing may hold the clinician here to save them again.
    const rulesAreThere = allRules.load().then(
      () => true,
      () => false,
    );
    await target.screen.load().catch(() => undefined);
    const reachable = !(await rulesAreThere) || isReachable(steps, target.id, referral, context);
    // Back from the next step leads to this referral's first step, not to an empty one.
    if (pathname === paths.newReferral) navigate(paths.step(referral.id, step.path), { replace: true });
    navigate(reachable ? paths.step(referral.id, target.path) : pathOfFirstIncomplete(referral, context));
  };
}

/** Fetches the next step's code while the clinician types in this one. */
function usePreload(step: Step | undefined): void {
  useEffect(
    () =>
      whenIdle(() => {
        allRules.load().catch(() => undefined);
        step?.screen.load().catch(() => undefined);
      }),
    [step],
  );
}
