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
  },
  bodyParts: [
    { id: 62, name: 'Ankle - L' },
    { id: 61, name: 'Right ankle' },
    { id: 7, name: 'Lumbar spine' },
  ],
  today: '2026-03-01',
};

const referral = { modality: 'MRI', bodyPartIds: [62, 61] } as unknown as Referral;

describe('empty values', () => {
  test('nothing is chosen beforehand', () => {
    expect(scanStep.fromReferral(undefined, context)).toEqual({ modality: '', bodyPartIds: [], typed: '' });
  });
});

describe('from referral', () => {
  test('as the referral has them', () => {
    expect(scanStep.fromReferral(referral, context)).toEqual({
      modality: 'MRI',
      bodyPartIds: [62, 61],
      typed: '',
    });
  });

  test('a referral that has neither yet', () => {
    const fresh = { modality: null, bodyPartIds: [] } as unknown as Referral;
    expect(scanStep.fromReferral(fresh, context)).toEqual({ modality: '', bodyPartIds: [], typed: '' });
  });

  test('the referral’s own list is not handed out to be changed', () => {
    expect(scanStep.fromReferral(referral, context).bodyPartIds).not.toBe(referral.bodyPartIds);
  });
});

describe('to update', () => {
  test('both answers', () => {
    expect(rules.toUpdate({ modality: 'MRI', bodyPartIds: [62, 61], typed: '' })).toEqual({
      modality: 'MRI',
      bodyPartIds: [62, 61],
    });
  });

  test('every answer that it sends has a field for a refusal', () => {
    const update = rules.toUpdate({ modality: 'MRI', bodyPartIds: [62], typed: '' });
    expect(Object.keys(scanStep.answers)).toEqual(Object.keys(update));
  });
});

describe('schema', () => {
  const messagesOf = (values: unknown) => {
    const result = schema.safeParse(values);
    return result.success ? [] : result.error.issues.map(({ path, message }) => [path.join('.'), message]);
  };

  test.each<[ScanValues, [string, string][]]>([
    [{ modality: 'MRI', bodyPartIds: [62], typed: '' }, []],
    [{ modality: '', bodyPartIds: [62], typed: '' }, [['modality', 'Select a modality']]],
    [{ modality: 'MRI', bodyPartIds: [], typed: '' }, [['bodyPartIds', 'Enter at least one body part']]],
    [
      { modality: '', bodyPartIds: [62], typed: ' left knee ' },
      [
        ['modality', 'Select a modality'],
        ['bodyPartIds', '“left knee” must be added to the body parts, or cleared'],
      ],
    ],
    [{ modality: 'MRI', bodyPartIds: [62], typed: '  ' }, []],
    [
      { modality: '', bodyPartIds: [], typed: '' },
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
    expect(rules.summary({ modality: 'MRI', bodyPartIds: [62, 61, 7], typed: '' }, context)).toEqual([
      { label: 'Body parts', value: ['Left ankle', 'Right ankle', 'Lumbar spine'] },
      { label: 'Modality', value: ['MRI'] },
    ]);
  });

  test('a part without a name yet is shown by its number', () => {
    const [parts] = rules.summary(
      { modality: 'MRI', bodyPartIds: [63], typed: '' },
      { ...context, bodyParts: [] },
    );
    expect(parts?.value).toEqual(['Body part 63']);
  });

  test('nothing chosen', () => {
    expect(
      rules.summary({ modality: '', bodyPartIds: [], typed: '' }, context).map(({ value }) => value),
    ).toEqual([[], []]);
  });
});
