import { useQuery } from '@tanstack/react-query';
import { useContext, useEffect, useState } from 'react';
import { Navigate, useLocation, useNavigate, type NavigateOptions } from 'react-router-dom';
import { useApi } from '#api/apiContext.ts';
import { newReferral } from '#contract/own/drafts.ts';
import type { Referral } from '#contract/referral.ts';
import { loadable } from '#lib/loadable.ts';
import type { JourneyContext } from '#steps/context.ts';
import { order } from '#steps/order.ts';
import { isReachable, nextStep, onwardStep, positionOf, sectionsOf, stepsOf } from '#wizard/journey.ts';
import { storing } from '#wizard/storing.ts';
import { PrefillContext, type StepGuard } from './embedded/prefillContext.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { LoadingScreen } from './LoadingScreen.tsx';
import { wizardPage } from './pages.ts';
import { paths } from './paths.ts';
import { pathToResume } from './pathToResume.ts';
import { returnStep } from './returnStep.ts';
import { allRules } from './allRules.ts';
import { useLoadable } from './Screen.tsx';
import { useIdle, whenIdle } from './useIdle.ts';
import { storingDrafts, useJourneyPorts, writing } from './useJourneyPorts.ts';
import { WizardFrame } from './WizardFrame.tsx';

type Step = (typeof order)[number];

interface Props {
  readonly step: Step;
  readonly referral: Referral | undefined;
  /** Where the drafts of a new referral are kept; '' where there is a referral. */
  readonly place?: string;
  readonly context: JourneyContext;
}

const unfinished = loadable(async () => (await import('./UnfinishedNew.tsx')).UnfinishedNew);

/** One step of the journey with everything around it. */
export function StepScreen({ step, referral, place = '', context }: Props) {
  const steps = stepsOf(order, context);
  const inPortal = useContext(PrefillContext);
  const [guard] = useState(() => inPortal?.guardStep(referral, place));
  const own = useJourneyPorts(referral, guard?.place ?? (() => place));
  const ports = guard?.ports(own) ?? own;
  const idle = useIdle();
  // In a portal those of all new ones, because it is there that they are told apart by their patients.
  const drafts = useQuery({
    ...useApi().drafts(referral?.id ?? (guard ? newReferral : place)),
    enabled: idle,
  });
  const screen = useLoadable(step.screen);
  const onward = onwardStep(steps, step.id);
  const leave = useLeave(steps, step, context, guard);
  usePreload(nextStep(steps, step.id) ?? onward);

  const stored = drafts.data?.drafts;
  const draft = stored && (guard && !referral ? guard.newDraft(stored) : stored[step.id]);

  const createdAs = drafts.data?.createdAs;
  if (createdAs !== undefined && !referral) return <Navigate to={paths.referral(createdAs)} replace />;
  if (screen.failed) return <ErrorScreen problem="unreachable" onRetry={screen.retry} />;
  if (!screen.value) return <LoadingScreen />;
  return (
    <WizardFrame steps={steps} step={step} referral={referral} context={context}>
      {inPortal && <inPortal.Notices newStep={referral ? undefined : guard} />}
      {!inPortal && !referral && idle && <Unfinished place={place} />}
      <step.Page
        referral={referral}
        context={context}
        position={positionOf(steps, step.id)}
        draft={stored && (draft ?? null)}
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

/** What was begun before and not finished; nothing when it cannot be fetched, because nobody has asked for it. */
function Unfinished({ place }: { readonly place: string }) {
  const { value: UnfinishedNew } = useLoadable(unfinished);
  return UnfinishedNew && <UnfinishedNew place={place} />;
}

/** Where a saved step leads: back to the check page if one came from there, else on; after the last step, out. */
function useLeave(steps: readonly Step[], step: Step, context: JourneyContext, guard: StepGuard | undefined) {
  const to = useNavigate();
  const { pathname, state } = useLocation();
  // The page may have been left for another patient while the answer was on its way.
  const navigate = (path: string, options?: NavigateOptions) =>
    guard?.isCurrent() !== false && to(path, options);
  return async (referral: Referral): Promise<void> => {
    const target = returnStep(steps, state) ?? nextStep(steps, step.id);
    if (!target) return void navigate(pathsOut[step.leg](referral.id), { replace: true });
    // Its code is fetched first, so that the next screen is there in one go. What cannot be fetched is said there: the
    // answers are saved, so nothing may hold the clinician here to save them again.
    const rulesAreThere = allRules.load().then(
      () => true,
      () => false,
    );
    await Promise.allSettled([target.screen.load(), wizardPage.load()]);
    const reachable = !(await rulesAreThere) || isReachable(steps, target.id, referral, context);
    // Back from the next step leads to this referral's first step, not to an empty one.
    if (pathname.startsWith(paths.newReferral))
      navigate(paths.step(referral.id, step.path), { replace: true });
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
        storing.load().catch(() => undefined);
        storingDrafts.load().catch(() => undefined);
        step?.screen.load().catch(() => undefined);
      }),
    [step],
  );
}
