import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import { loadable } from '#lib/loadable.ts';
import type { StepDefinition } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import { listStored, type DocumentsValues } from './values.ts';

/** Letters, images and reports that go with the referral. They are uploaded one by one, not with Continue. */
export const documentsStep: StepDefinition<Referral, ReferralUpdate, JourneyContext, DocumentsValues> = {
  id: 'documents',
  path: 'documents',
  title: 'Documents',
  rules: loadable(async () => (await import('./rules.ts')).rules),
  Fields: loadable(async () => (await import('./Fields.tsx')).Fields),
  fromReferral: (referral) => ({ files: referral?.documents.map(listStored) ?? [] }),
  appliesTo: () => true,
  optional: true,
  keepsDraft: false,
};
