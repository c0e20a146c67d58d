import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import { loadable } from '#lib/loadable.ts';
import { raise } from '#lib/raise.ts';
import type { StepDefinition } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import type { GpValues } from './values.ts';

// All of it is loaded later, because nothing of a booking is shown or judged before the journey's rules are there.
const code = loadable(() => import('./rules.ts'));

/** Who looks after the patient, and gets to know what the scan has shown. */
export const gpStep: StepDefinition<Referral, ReferralUpdate, JourneyContext, GpValues> = {
  id: 'gp',
  path: 'gp',
  title: 'GP details',
  shortTitle: 'GP details',
  leg: 'booking',
  rules: loadable(async () => (await code.load()).rules),
  Fields: loadable(async () => (await import('./Fields.tsx')).Fields),
  fromReferral: (referral) => (code.value ?? raise('The rules of gp are not loaded')).fromReferral(referral),
  appliesTo: ({ partner }) => partner.finish.includes('confirm'),
  keepsDraft: true,
};
