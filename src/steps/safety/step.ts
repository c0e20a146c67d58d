import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import { loadable } from '#lib/loadable.ts';
import { raise } from '#lib/raise.ts';
import type { StepDefinition } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import type { SafetyValues } from './values.ts';

// All of it is loaded later, because nothing of a booking is shown or judged before the journey's rules are there.
const code = loadable(() => import('./rules.ts'));
const loadedCode = () => code.value ?? raise('The rules of safety are not loaded');

/** What the imaging centre must know before the patient may be scanned. */
export const safetyStep: StepDefinition<Referral, ReferralUpdate, JourneyContext, SafetyValues> = {
  id: 'safety',
  path: 'safety',
  title: 'Safety questions',
  shortTitle: 'Safety',
  leg: 'booking',
  rules: loadable(async () => (await code.load()).rules),
  Fields: loadable(async () => (await import('./Fields.tsx')).Fields),
  fromReferral: (referral, context) => loadedCode().fromReferral(referral, context),
  isWritten: (referral, context) => loadedCode().isWritten(referral, context),
  // Some modalities need no questions; as long as that is not known there may be some.
  appliesTo: ({ partner, booking }) => partner.finish.includes('confirm') && booking?.questions?.length !== 0,
  keepsDraft: true,
};
