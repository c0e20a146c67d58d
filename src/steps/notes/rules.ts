import type { ReferralUpdate } from '#contract/referral.ts';
import type { StepRules } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import { schema, type NotesValues } from './schema.ts';

/** What is needed of the step once something was answered. */
export const rules: StepRules<ReferralUpdate, JourneyContext, NotesValues> = {
  schema,
  answers: { notes: 'notes' },
  toUpdate: ({ notes }) => ({ notes: notes.trim() }),
  summary: ({ notes }) => [{ label: 'Reason for the scan', value: notes === '' ? [] : notes.split('\n') }],
};
