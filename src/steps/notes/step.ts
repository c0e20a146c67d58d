import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import { loadable } from '#lib/loadable.ts';
import type { StepDefinition } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import type { NotesValues } from './schema.ts';

/** Why the scan is asked for. */
export const notesStep: StepDefinition<Referral, ReferralUpdate, JourneyContext, NotesValues> = {
  id: 'notes',
  path: 'notes',
  title: 'Clinical notes',
  rules: loadable(async () => (await import('./rules.ts')).rules),
  Fields: loadable(async () => (await import('./Fields.tsx')).Fields),
  fromReferral: (referral) => ({ notes: referral?.notes ?? '' }),
  appliesTo: () => true,
  keepsDraft: true,
};
