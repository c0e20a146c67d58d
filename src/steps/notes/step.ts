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
  schema: loadable(async () => (await import('./schema.ts')).schema),
  Fields: loadable(async () => (await import('./Fields.tsx')).Fields),
  fromReferral: (referral) => ({ notes: referral?.notes ?? '' }),
  toUpdate: ({ notes }) => ({ notes: notes.trim() }),
  appliesTo: () => true,
  keepsDraft: true,
  summary: ({ notes }) => [{ label: 'Reason for the scan', value: notes === '' ? [] : notes.split('\n') }],
  answers: { notes: 'notes' },
};
