import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import { loadable, loaded } from '#lib/loadable.ts';
import type { StepDefinition } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import { Fields } from './Fields.tsx';
import { fromReferral, type PatientValues } from './values.ts';

/** Who is to be scanned. The first step: its screen is part of the first load. */
export const patientStep: StepDefinition<Referral, ReferralUpdate, JourneyContext, PatientValues> = {
  id: 'patient',
  path: 'patient',
  title: 'Patient details',
  rules: loadable(async () => (await import('./rules.ts')).rules),
  Fields: loaded(Fields),
  fromReferral,
  appliesTo: () => true,
  keepsDraft: true,
};
