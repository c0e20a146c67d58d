import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInQuestions } from './builtInQuestions.ts';
import { sources } from './sources.ts';

const idsOf = (modality: string) => builtInQuestions(modality).map(({ id }) => id);
const mri = [
  'pacemaker',
  'surgical_clips',
  'implant',
  'metal_in_eye',
  'stimulator_or_pump',
  'recent_surgery',
  'pregnancy',
  'claustrophobia',
  'weight_over_150_kg',
  'kidney_disease',
];
const ct = ['contrast_reaction', 'kidney_function', 'metformin', 'pregnancy', 'thyroid', 'breast_feeding'];
const modalities = ['MRI', 'CT', 'Ultrasound', 'X-ray', 'DEXA'];

test.each([
  ['MRI', mri],
  ['CT', ct],
  ['X-ray', ['pregnancy']],
  ['DEXA', ['pregnancy']],
  ['Ultrasound', []],
  ['mri scan', mri],
  ['XRAY', ['pregnancy']],
  ['dxa', ['pregnancy']],
])('%s', (modality, ids) => {
  expect(idsOf(modality)).toEqual(ids);
});

test.each(['MR', 'PET', 'Mammogram', ''])(
  '"%s" is not known, so that everything is asked, once',
  (modality) => {
    expect(idsOf(modality)).toEqual([...mri, ...ct.filter((id) => id !== 'pregnancy')]);
  },
);

describe.each(modalities)('the questions of %s', (modality) => {
  test('can be answered Yes or No, ask for details and name their source', () => {
    for (const { text, hint, detailsPrompt, source } of builtInQuestions(modality)) {
      expect(text).toMatch(/^(?:Is|Has|Does) the patient .*\?$/);
      expect(hint).toMatch(/^$|\.$/);
      expect(detailsPrompt).toMatch(/^[A-Z].*[^.?]$/);
      expect(Object.values(sources)).toContain(source);
    }
  });
});

test('whatever the modality is called, a list comes with ids of its own', () => {
  fc.assert(
    fc.property(fc.string(), (modality) => {
      const ids = idsOf(modality);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
