import { describe, expect, it } from 'vitest';
import { referralAnswer } from '#contract/upstream/read.ts';
import { rules } from './rules.ts';
import { notesLimit, schema } from './schema.ts';
import { notesStep } from './step.ts';

const context = {
  partner: {
    id: 'p',
    name: 'P',
    modalities: [],
    finish: [],
    documents: { maxBytes: 1, extensions: [], inWords: '' },
    declarations: { submit: '', ionising: '' },
  },
  bodyParts: [],
  today: '2026-11-23',
};
const reason = 'Persistent pain in both ankles';

describe('values', () => {
  it('are empty for a new referral', () => {
    expect(notesStep.fromReferral(undefined, context)).toEqual({ notes: '' });
  });

  it('come from a referral', () => {
    const referral = referralAnswer.parse({ object: { id: '1', referral_information: reason } });
    expect(notesStep.fromReferral(referral, context)).toEqual({ notes: reason });
  });
});

describe('update', () => {
  it('is what was written, without blanks around it', () => {
    expect(rules.toUpdate({ notes: `\n${reason} ` })).toEqual({ notes: reason });
  });
});

describe('rules', () => {
  it.each([
    ['', ['Enter the reason for the scan']],
    [' \n', ['Enter the reason for the scan']],
    ['Symptoms: \nDuration: ', ['Enter the reason for the scan']],
    ['Symptoms: pain\nDuration: ', undefined],
    [reason, undefined],
    ['x'.repeat(notesLimit), undefined],
    ['x'.repeat(notesLimit + 1), ['The reason for the scan must be 10,000 characters or fewer']],
  ])('%.20j…', (notes, expected) => {
    expect(schema.safeParse({ notes }).error?.issues.map(({ message }) => message)).toEqual(expected);
  });
});

describe('summary', () => {
  it('keeps the lines', () => {
    expect(rules.summary({ notes: 'One\nTwo' }, context)).toEqual([
      { label: 'Reason for the scan', value: ['One', 'Two'] },
    ]);
    expect(rules.summary({ notes: '' }, context)).toEqual([{ label: 'Reason for the scan', value: [] }]);
  });
});
