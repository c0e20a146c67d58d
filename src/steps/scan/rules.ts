import type { ReferralUpdate } from '#contract/referral.ts';
import type { StepRules } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import { partLabel } from './partLabel.ts';
import { schema, type ScanValues } from './schema.ts';

/** What is needed of the step once something was answered. */
export const rules: StepRules<ReferralUpdate, JourneyContext, ScanValues> = {
  schema,
  answers: { modality: 'modality', bodyPartIds: 'bodyPartIds' },
  toUpdate: ({ modality, bodyPartIds }) => ({ modality, bodyPartIds }),
  summary: ({ modality, bodyPartIds }, { bodyParts }) => [
    { label: 'Body parts', value: bodyPartIds.map((id) => partLabel(id, bodyParts)) },
    { label: 'Modality', value: modality === '' ? [] : [modality] },
  ],
  panel: ({ modality, bodyPartIds }, { bodyParts }) => ({
    title: modality,
    lines: bodyPartIds.map((id) => partLabel(id, bodyParts)),
  }),
};
