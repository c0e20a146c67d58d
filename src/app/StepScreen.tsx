import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useApi } from '#api/apiContext.ts';
import { newReferral } from '#contract/own/drafts.ts';
import type { Referral } from '#contract/referral.ts';
import type { JourneyContext } from '#steps/context.ts';
import { order } from '#steps/order.ts';
import { isReachable, nextStep, onwardStep, positionOf, sectionsOf, stepsOf } from '#wizard/journey.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { LoadingScreen } from './LoadingScreen.tsx';
import { wizardPage } from './pages.ts';
import { paths } from './paths.ts';
import { pathToResume } from './pathToResume.ts';
import { returnStep } from './returnStep.ts';
import { allRules } from './allRules.ts';
import { useLoadable } from './Screen.tsx';
import { useIdle, whenIdle } from './useIdle.ts';
import { useJourneyPorts, writing } from './useJourneyPorts.ts';
import { WizardFrame } from './WizardFrame.tsx';

type Step = (typeof order)[number];

interface Props {
  readonly step: Step;
  readonly referral: Referral | undefined;
  readonly context: JourneyContext;
}

/** One step of the journey with everything around it. */
export function StepScreen({ step, referral, context }: Props) {
  const steps = stepsOf(order, context);
  const ports = useJourneyPorts(referral);
  const drafts = useQuery({ ...useApi().drafts(referral?.id ?? newReferral), enabled: useIdle() });
  const screen = useLoadable(step.screen);
  const onward = onwardStep(steps, step.id);
  const leave = useLeave(steps, step, context);
  usePreload(nextStep(steps, step.id) ?? onward);

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
        onward={onward?.path}
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
    if (!target) return navigate(pathsOut[step.leg](referral.id), { replace: true });
    // Its code is fetched first, so that the next screen is there in one go. What cannot be fetched is said there: the
    // answers are saved, so nothing may hold the clinician here to save them again.
    const rulesAreThere = allRules.load().then(
      () => true,
      () => false,
    );
    await Promise.allSettled([target.screen.load(), wizardPage.load()]);
    const reachable = !(await rulesAreThere) || isReachable(steps, target.id, referral, context);
    // Back from the next step leads to this referral's first step, not to an empty one.
    if (pathname === paths.newReferral) navigate(paths.step(referral.id, step.path), { replace: true });
    navigate(reachable ? paths.step(referral.id, target.path) : pathToResume(referral, context));
  };
}

/** Where a leg ends. */
const pathsOut = { referral: paths.submitted, booking: paths.confirmed } as const;

/** Fetches the next step's code while the clinician types in this one. */
function usePreload(step: Step | undefined): void {
  useEffect(
    () =>
      whenIdle(() => {
        allRules.load().catch(() => undefined);
        wizardPage.load().catch(() => undefined);
        writing.load().catch(() => undefined);
        step?.screen.load().catch(() => undefined);
      }),
    [step],
  );
}
