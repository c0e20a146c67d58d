import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import { loadable } from '#lib/loadable.ts';
import type { StepDefinition } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import type { ScanValues } from './schema.ts';

/** What is to be scanned, and how. */
export const scanStep: StepDefinition<Referral, ReferralUpdate, JourneyContext, ScanValues> = {
  id: 'scan',
  path: 'scan',
  title: 'Scan',
  rules: loadable(async () => (await import('./rules.ts')).rules),
  Fields: loadable(async () => (await import('./Fields.tsx')).Fields),
  fromReferral: (referral) => ({
    modality: referral?.modality ?? '',
    wantedModality: '',
    bodyPartIds: [...(referral?.bodyPartIds ?? [])],
    typed: '',
  }),
  appliesTo: () => true,
  keepsDraft: true,
  // A wrong part or side does more harm than any other mistake, so the check page begins with these.
  summaryFirst: true,
};
