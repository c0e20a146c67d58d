import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findContradictions } from './contradictions.ts';
import { sentences } from './sentences.ts';

const mri = (...parts: string[]) => ({ modality: 'MRI', parts, gender: '' });
const kindsOf = (...[notes, scan]: Parameters<typeof findContradictions>) =>
  findContradictions(notes, scan).map(({ kind }) => kind);

describe('the table of sentences', () => {
  const results = sentences.map((sentence) => ({
    ...sentence,
    line: `${sentence.scan.parts.join(' + ')} | ${sentence.notes}`,
    found: kindsOf(sentence.notes, sentence.scan),
  }));
  const linesOf = (some: typeof results) =>
    some.map(({ line, found }) => `${line} → ${found.join(' ') || 'none'}`);

  /** The lines to show when a figure is not held. */
  const unless = (isHeld: boolean, some: typeof results) => (isHeld ? [] : linesOf(some));

  const quiet = results.filter(({ kinds }) => kinds.length === 0);
  const alarms = quiet.filter(({ found }) => found.length > 0);
  const aboutSides = results.filter(({ kinds }) => kinds.includes('side'));
  const missedSides = aboutSides.filter(({ found }) => !found.includes('side'));
  const aboutElse = results.filter(({ kinds }) => kinds.length > 0 && !kinds.includes('side'));
  const missedElse = aboutElse.filter(({ found, kinds }) =>
    kinds.some((kind) => !found.some((one) => one === kind)),
  );
  const conflicts = [...aboutSides, ...aboutElse];
  const further = conflicts.filter(({ found, kinds }) => found.some((kind) => !kinds.includes(kind)));

  test('is large enough, and every line of it was read', () => {
    expect(aboutSides.length).toBeGreaterThanOrEqual(40);
    expect(conflicts.length).toBeGreaterThanOrEqual(60);
    expect(quiet.length).toBeGreaterThanOrEqual(110);
    expect(sentences.filter(({ notes, scan }) => notes === '' || scan.parts[0] === '')).toEqual([]);
    expect(new Set(results.map(({ line, scan }) => `${scan.modality} ${scan.gender} ${line}`)).size).toBe(
      results.length,
    );
  });

  test(`no conflict of sides is missed: ${missedSides.length} of ${aboutSides.length}`, () => {
    expect(linesOf(missedSides)).toEqual([]);
  });

  test(`false alarms are at most 2 %: ${alarms.length} of ${quiet.length} sentences`, () => {
    expect(unless(alarms.length <= quiet.length * 0.02, alarms)).toEqual([]);
  });

  test(`other conflicts missed are at most 5 %: ${missedElse.length} of ${aboutElse.length}`, () => {
    expect(unless(missedElse.length <= aboutElse.length * 0.05, missedElse)).toEqual([]);
  });

  test(`further questions besides the conflict are at most 2 %: ${further.length} of ${conflicts.length}`, () => {
    expect(unless(further.length <= conflicts.length * 0.02, further)).toEqual([]);
  });
});

describe('the question', () => {
  test.each([
    [
      'Pain in right knee',
      mri('Left knee'),
      [
        'right knee',
        'left knee',
        'The notes say “right knee”; the scan is of the left knee. Which is right?',
      ],
    ],
    [
      'knee pain (R)',
      mri('Knee - L'),
      [
        'knee pain (R)',
        'left knee',
        'The notes say “knee pain (R)”; the scan is of the left knee. Which is right?',
      ],
    ],
    [
      'R ankle, right\nknee',
      mri('Left knee', 'Right ankle'),
      [
        'right knee',
        'left knee',
        'The notes say “right knee”; the scan is of the left knee. Which is right?',
      ],
    ],
    [
      'Shoulder pain',
      mri('Left knee', 'Lumbar spine', 'Right ankle'),
      [
        'Shoulder',
        'left knee, lumbar spine and right ankle',
        'The notes say “Shoulder”; the scan is of the left knee, lumbar spine and right ankle. Which is right?',
      ],
    ],
    [
      'Enlarged prostate',
      { modality: 'MRI', parts: ['Pelvis'], gender: 'female' },
      ['prostate', 'female', 'The notes say “prostate”; the patient is recorded as female. Which is right?'],
    ],
    [
      'Please do CT of knee',
      mri('Left knee'),
      ['CT', 'MRI', 'The notes say “CT”; the chosen scan is MRI. Which is right?'],
    ],
  ])('%j', (notes, scan, [said, scanOf, question]) => {
    expect(findContradictions(notes, scan)).toEqual([expect.objectContaining({ said, scanOf, question })]);
  });

  test('the most serious comes first, one of each kind', () => {
    const scan = { modality: 'X-ray', parts: ['Left knee', 'Left ankle'], gender: 'male' };
    expect(kindsOf('Please MRI R knee and R ankle, MRI L hip. 26/40 pregnant', scan)).toEqual([
      'side',
      'organ',
      'modality',
    ]);
  });

  test('keeps its key until the words or the choice change', () => {
    const key = (notes: string, part: string) => findContradictions(notes, mri(part))[0]?.key;
    const first = key('Pain in right knee', 'Left knee');
    expect(first).toBeDefined();
    expect(key('Right knee: pain for 3 weeks, locks', 'Knee (left)')).toBe(first);
    expect(key('Pain in rt knee', 'Left knee')).not.toBe(first);
    expect(key('Pain in right knee', 'Left hip')).not.toBe(first);
  });

  test('is not asked without notes or without parts', () => {
    expect(kindsOf('', mri('Left knee'))).toEqual([]);
    expect(kindsOf('Right knee pain', mri())).toEqual([]);
  });
});

describe('every joint', () => {
  const joints =
    'temporomandibular joint (TMJ)|sacroiliac joint|brachial plexus|sternoclavicular joint|acromioclavicular joint|shoulder|upper arm|elbow|forearm|wrist|hand|thumb|hip|groin|thigh|hamstring|knee|calf|ankle|Achilles tendon|heel|foot|forefoot|big toe|clavicle|shoulder blade|temporal bone|leg veins|ribs|scaphoid|lower leg|popliteal fossa|anterior interosseous nerve'.split(
      '|',
    );
  const joint = fc.constantFrom(...joints);
  const side = fc.constantFrom('left', 'right');
  const other = (one: string) => (one === 'left' ? 'right' : 'left');
  const spelt = fc.constantFrom(
    (one: string) => one,
    (one: string) => one.toUpperCase(),
    (one: string) => one.slice(0, 1),
    (one: string) => one.slice(0, 1).toUpperCase(),
    (one: string) => `${one}-sided`,
    (one: string) => (one === 'left' ? 'Lt.' : 'Rt.'),
  );

  test('property: pain in the other side is always found', () => {
    fc.assert(
      fc.property(joint, side, spelt, (joint, side, spell) => {
        expect(kindsOf(`pain in the ${spell(side)} ${joint}`, mri(`${other(side)} ${joint}`))).toEqual([
          'side',
        ]);
      }),
      { numRuns: 500 },
    );
  });

  test('property: pain in the scanned side, or where both are scanned or named, never raises a question', () => {
    fc.assert(
      fc.property(joint, side, spelt, (joint, side, spell) => {
        const notes = `pain in the ${spell(side)} ${joint}`;
        expect(kindsOf(notes, mri(`${side} ${joint}`))).toEqual([]);
        expect(kindsOf(notes, mri(`Left ${joint}`, `Right ${joint}`))).toEqual([]);
        expect(kindsOf(notes, mri(`${joint}, both`))).toEqual([]);
        expect(kindsOf(`pain in both ${joint}`, mri(`${side} ${joint}`))).toEqual([]);
        expect(kindsOf(`pain in the left and right ${joint}`, mri(`${side} ${joint}`))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('property: each joint is judged by its own side', () => {
    fc.assert(
      fc.property(joint, joint, side, side, (one, two, sideOfOne, sideOfTwo) => {
        fc.pre(one !== two);
        const notes = `${sideOfOne} ${one} pain, ${sideOfTwo} ${two} pain`;
        expect(kindsOf(notes, mri(`${sideOfOne} ${one}`, `${sideOfTwo} ${two}`))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('property: a further joint hides no conflict of sides', () => {
    fc.assert(
      fc.property(joint, joint, side, (one, two, side) => {
        const notes = `${side} ${one} pain, ${side} ${two} pain`;
        expect(kindsOf(notes, mri(`${other(side)} ${two}`))).toEqual(['side']);
      }),
      { numRuns: 500 },
    );
  });
});

describe('any text', () => {
  const words = fc
    .array(
      fc.constantFrom(
        'R',
        'l',
        'left',
        'b/l',
        'knee',
        'L4/5',
        'no',
        'prev',
        '>',
        '?',
        '.',
        ',',
        '(',
        'MRI',
        'pain',
        '\n',
      ),
      {
        maxLength: 20,
      },
    )
    .map((all) => all.join(' '));

  test('property: is read without failing, the same way every time, with at most one question of a kind', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'grapheme' })), (notes) => {
        const found = findContradictions(notes, mri('Left knee', 'Lumbar spine'));
        expect(findContradictions(notes, mri('Left knee', 'Lumbar spine'))).toEqual(found);
        expect(new Set(found.map(({ kind }) => kind)).size).toBe(found.length);
        for (const { said, question } of found) expect(question).toContain(said);
      }),
    );
  });
});
