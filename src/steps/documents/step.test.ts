import { describe, expect, it } from 'vitest';
import type { JourneyContext } from '../context.ts';
import type { Referral } from '#contract/referral.ts';
import { readStatus } from '#contract/upstream/status.ts';
import { rules } from './rules.ts';
import { documentsStep } from './step.ts';
import type { DocumentsValues, FileState } from './values.ts';

const context: JourneyContext = {
  partner: {
    id: 'p',
    name: 'P',
    modalities: ['MRI'],
    finish: ['submit'],
    documents: { maxBytes: 1000, extensions: ['.pdf'], inWords: 'PDF files' },
    declarations: { submit: '', ionising: '' },
  },
  bodyParts: [],
  today: '2026-01-30',
};

const referral: Referral = {
  id: '7',
  createdAt: '2026-01-30T10:00:00Z',
  status: readStatus('Created'),
  reportStatus: null,
  patient: {
    title: '',
    firstName: 'John',
    lastName: 'Doe',
    email: '',
    dateOfBirth: '1999-01-30',
    phone: '',
    addressLine1: '',
    addressLine2: '',
    city: '',
    postcode: '',
    gender: 'male',
  },
  modality: 'MRI',
  bodyPartIds: [],
  notes: '',
  documents: [
    { id: '1', filename: 'report.pdf', size: 219_136 },
    { id: '2', filename: 'letter.docx', size: null },
  ],
  providerId: null,
  gp: null,
  safetyAnswers: [],
  timeSlot: null,
};

const values = documentsStep.fromReferral(referral, context);
const files = (...states: FileState[]): DocumentsValues => ({
  files: states.map((state, index) => ({ key: String(index), name: `${index}.pdf`, size: 5, state })),
});

describe('values', () => {
  it('come from the referral', () => {
    expect(values.files).toMatchObject([
      { name: 'report.pdf', size: 219_136, state: 'uploaded' },
      { name: 'letter.docx', size: null, state: 'uploaded' },
    ]);
    expect(new Set(values.files.map(({ key }) => key)).size).toBe(2);
  });

  it('are empty for a new one', () => {
    expect(documentsStep.fromReferral(undefined, context)).toEqual({ files: [] });
  });
});

describe('rules', () => {
  it.each<[string, DocumentsValues, [string, string][]]>([
    ['no document at all', files(), []],
    ['what the referral holds', values, []],
    [
      'an upload on its way',
      files('uploaded', 'uploading'),
      [['files.1', 'Wait for 1.pdf to finish uploading, or cancel it']],
    ],
    ['a failed one', files('failed'), [['files.0', '0.pdf was not uploaded. Retry or remove it']]],
    [
      'several, each for itself',
      files('failed', 'uploaded', 'uploading'),
      [
        ['files.0', '0.pdf was not uploaded. Retry or remove it'],
        ['files.2', 'Wait for 2.pdf to finish uploading, or cancel it'],
      ],
    ],
  ])('%s', async (_what, values, problems) => {
    const result = (await Promise.resolve(rules.schema)).safeParse(values);
    expect(result.error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []).toEqual(
      problems,
    );
  });
});

it('writes nothing: documents are uploaded by themselves', () => {
  expect(rules.toUpdate(values)).toEqual({});
});

describe('summary', () => {
  it('has a line per document', () => {
    expect(rules.summary(values, context)).toEqual([
      { label: 'Documents', value: ['report.pdf, 214 KB', 'letter.docx'] },
    ]);
  });

  it('is empty without any', () => {
    expect(rules.summary({ files: [] }, context)).toEqual([{ label: 'Documents', value: [] }]);
  });
});
