import type { ReferralUpdate } from '#contract/referral.ts';
import type { StepRules } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import { nameAndSize } from './fileSize.ts';
import { schema } from './schema.ts';
import type { DocumentsValues } from './values.ts';

/** What is needed of the step once something was answered. */
export const rules: StepRules<ReferralUpdate, JourneyContext, DocumentsValues> = {
  schema,
  answers: {},
  toUpdate: () => ({}),
  summary: ({ files }) => [
    { label: 'Documents', value: files.map(({ name, size }) => nameAndSize(name, size)) },
  ],
};
