import { describe, expect, test } from 'vitest';
import type { Referral } from '#contract/referral.ts';
import type { JourneyContext } from '../context.ts';
import { rules } from './rules.ts';
import { schema, type ScanValues } from './schema.ts';
import { scanStep } from './step.ts';

const context: JourneyContext = {
  partner: {
    id: 'northgate',
    name: 'Northgate Physio',
    modalities: ['MRI', 'CT'],
    finish: ['submit'],
    documents: { maxBytes: 1, extensions: [], inWords: '' },
    declarations: { submit: '', ionising: '' },
  },
  bodyParts: [
    { id: 62, name: 'Ankle - L' },
    { id: 61, name: 'Right ankle' },
    { id: 7, name: 'Lumbar spine' },
  ],
  today: '2026-03-01',
};

const empty: ScanValues = { modality: '', wantedModality: '', bodyPartIds: [], typed: '' };
const ankles: ScanValues = { ...empty, modality: 'MRI', bodyPartIds: [62, 61] };

const referral = { modality: 'MRI', bodyPartIds: [62, 61] } as unknown as Referral;

describe('empty values', () => {
  test('nothing is chosen beforehand', () => {
    expect(scanStep.fromReferral(undefined, context)).toEqual(empty);
  });
});

describe('from referral', () => {
  test('as the referral has them', () => {
    expect(scanStep.fromReferral(referral, context)).toEqual(ankles);
  });

  test('a referral that has neither yet', () => {
    const fresh = { modality: null, bodyPartIds: [] } as unknown as Referral;
    expect(scanStep.fromReferral(fresh, context)).toEqual(empty);
  });

  test('the referral’s own list is not handed out to be changed', () => {
    expect(scanStep.fromReferral(referral, context).bodyPartIds).not.toBe(referral.bodyPartIds);
  });
});

describe('to update', () => {
  test('both answers', () => {
    expect(rules.toUpdate(ankles)).toEqual({
      modality: 'MRI',
      bodyPartIds: [62, 61],
    });
  });

  test('every answer that it sends has a field for a refusal', () => {
    const update = rules.toUpdate(ankles);
    expect(Object.keys(rules.answers)).toEqual(Object.keys(update));
  });
});

describe('schema', () => {
  const messagesOf = (values: unknown) => {
    const result = schema.safeParse(values);
    return result.success ? [] : result.error.issues.map(({ path, message }) => [path.join('.'), message]);
  };

  test.each<[ScanValues, [string, string][]]>([
    [ankles, []],
    [{ ...ankles, modality: '' }, [['modality', 'Select a modality']]],
    [{ ...empty, modality: 'MRI' }, [['bodyPartIds', 'Enter at least one body part']]],
    [
      { ...ankles, modality: '', typed: ' left knee ' },
      [
        ['modality', 'Select a modality'],
        ['bodyPartIds', '“left knee” must be added to the body parts, or cleared'],
      ],
    ],
    [{ ...ankles, typed: '  ' }, []],
    [{ ...ankles, wantedModality: 'CT' }, [['wantedModality', 'Select whether to change to CT or keep MRI']]],
    [
      empty,
      [
        ['modality', 'Select a modality'],
        ['bodyPartIds', 'Enter at least one body part'],
      ],
    ],
  ])('%j says %j', (values, messages) => {
    expect(messagesOf(values)).toEqual(messages);
  });

  test('is what the step loads', async () => {
    expect(await scanStep.rules.load()).toBe(rules);
  });
});

describe('summary', () => {
  test('parts and sides first, in words, in the order chosen', () => {
    expect(rules.summary({ ...ankles, bodyPartIds: [62, 61, 7] }, context)).toEqual([
      { label: 'Body parts', value: ['Left ankle', 'Right ankle', 'Lumbar spine'] },
      { label: 'Modality', value: ['MRI'] },
    ]);
  });

  test('a part without a name yet is shown by its number', () => {
    const [parts] = rules.summary({ ...ankles, bodyPartIds: [63] }, { ...context, bodyParts: [] });
    expect(parts?.value).toEqual(['Body part 63']);
  });

  test('nothing chosen', () => {
    expect(rules.summary(empty, context).map(({ value }) => value)).toEqual([[], []]);
  });
});
