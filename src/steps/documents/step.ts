import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import { loadable } from '#lib/loadable.ts';
import type { StepDefinition } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import { nameAndSize } from './fileSize.ts';
import { listStored, type DocumentsValues } from './values.ts';

/** Letters, images and reports that go with the referral. They are uploaded one by one, not with Continue. */
export const documentsStep: StepDefinition<Referral, ReferralUpdate, JourneyContext, DocumentsValues> = {
  id: 'documents',
  path: 'documents',
  title: 'Documents',
  schema: loadable(async () => (await import('./schema.ts')).schema),
  Fields: loadable(async () => (await import('./Fields.tsx')).Fields),
  fromReferral: (referral) => ({ files: referral?.documents.map(listStored) ?? [] }),
  toUpdate: () => ({}),
  appliesTo: () => true,
  keepsDraft: false,
  summary: ({ files }) => [
    { label: 'Documents', value: files.map(({ name, size }) => nameAndSize(name, size)) },
  ],
  answers: {},
};
