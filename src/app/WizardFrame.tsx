import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';
import type { Referral } from '#contract/referral.ts';
import { Progress } from '#ui/Progress.tsx';
import type { JourneyContext } from '#steps/context.ts';
import type { order } from '#steps/order.ts';
import { legOf, previousStep } from '#wizard/journey.ts';
import { BackLink } from './BackLink.tsx';
import { PatientBanner } from './PatientBanner.tsx';
import { paths } from './paths.ts';
import { returnStep } from './returnStep.ts';
import { Shell } from './Shell.tsx';
import { SummaryPanel } from './SummaryPanel.tsx';

type Step = (typeof order)[number];

interface Props {
  readonly steps: readonly Step[];
  readonly step: Step;
  readonly referral: Referral | undefined;
  readonly context: JourneyContext;
  readonly children: ReactNode;
}

/** What stands around every step: the way back, the progress, the patient, the summary. */
export function WizardFrame({ steps, step, referral, context, children }: Props) {
  const { state } = useLocation();
  const previous = previousStep(steps, step.id);
  const before = returnStep(steps, state) ?? previous;
  const back = referral && before ? paths.step(referral.id, before.path) : paths.referrals;
  const leg = legOf(steps, step.leg);
  const current = leg.indexOf(step);
  const items = leg.map((each, index) => ({
    id: each.id,
    label: each.shortTitle,
    state: index === current ? ('current' as const) : index < current ? ('done' as const) : ('todo' as const),
    link:
      referral && index < current ? (
        <Link to={paths.step(referral.id, each.path)}>{each.shortTitle}</Link>
      ) : undefined,
  }));
  return (
    <Shell
      banner={referral && previous && <PatientBanner patient={referral.patient} today={context.today} />}
      before={
        <>
          <BackLink to={back} />
          <Progress items={items} />
        </>
      }
      aside={<SummaryPanel steps={steps} leg={step.leg} referral={referral} context={context} />}
    >
      {children}
    </Shell>
  );
}
