import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import { loadable } from '#lib/loadable.ts';
import type { StepDefinition } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import type { ScanValues } from './schema.ts';
import { partLabel } from './partLabel.ts';

/** What is to be scanned, and how. */
export const scanStep: StepDefinition<Referral, ReferralUpdate, JourneyContext, ScanValues> = {
  id: 'scan',
  path: 'scan',
  title: 'Scan',
  schema: loadable(async () => (await import('./schema.ts')).schema),
  Fields: loadable(async () => (await import('./Fields.tsx')).Fields),
  fromReferral: (referral) => ({
    modality: referral?.modality ?? '',
    bodyPartIds: [...(referral?.bodyPartIds ?? [])],
  }),
  toUpdate: ({ modality, bodyPartIds }) => ({ modality, bodyPartIds }),
  appliesTo: () => true,
  keepsDraft: true,
  // A wrong part or side does more harm than any other mistake, so the check page begins with these.
  summaryFirst: true,
  summary: ({ modality, bodyPartIds }, { bodyParts }) => [
    { label: 'Body parts', value: bodyPartIds.map((id) => partLabel(id, bodyParts)) },
    { label: 'Modality', value: modality === '' ? [] : [modality] },
  ],
  answers: { modality: 'modality', bodyPartIds: 'bodyPartIds' },
};
