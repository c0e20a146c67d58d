import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSide, type Side } from './laterality.ts';

const written: Record<Side, readonly string[]> = {
  left: ['l', 'L', 'lt', 'Lt.', 'left', 'LEFT', '(l)', '[Left]', 'l.', 'left-sided', 'left side'],
  right: ['r', 'R', 'rt', 'RT.', 'right', 'Right', '(R)', 'r.', 'right sided', 'right-side'],
  both: [
    'b/l',
    'B/L',
    'b.l.',
    'bilat',
    'bilat.',
    'bilateral',
    'Bilaterally',
    'both',
    '(both)',
    'both sides',
    'l+r',
    'l & r',
    'left and right',
    'R and L',
  ],
};

// Words of body parts, single letters and near misses of the sides among them.
const bodyWords = [
  'ankle',
  'knees',
  'foot',
  'sacroiliac',
  'joint',
  'TMJ',
  'liver',
  'rib',
  'lower',
  'leg',
  'bladder',
  'radius',
  'lef',
  'rigth',
  'bot',
  'c',
  'x2',
];

describe('readSide', () => {
  test.each<[string, Side | undefined, string]>([
    ['l ankle', 'left', 'ankle'],
    ['ankle l', 'left', 'ankle'],
    ['ankle, L.', 'left', 'ankle'],
    ['L-ankle', 'left', 'ankle'],
    ['Ankle (left)', 'left', 'Ankle'],
    ['Ankle (weight bearing, left)', 'left', 'Ankle (weight bearing)'],
    ['Ankle - L', 'left', 'Ankle'],
    ['Ankle, both', 'both', 'Ankle'],
    ['b/l knees', 'both', 'knees'],
    ['b.l. knees', 'both', 'knees'],
    ['left and right ankle', 'both', 'ankle'],
    ['ankles L+R', 'both', 'ankles'],
    ['left left ankle', 'left', 'ankle'],
    ['ﬁnger Ｌ', 'left', 'finger'],
    ['left lumbar spine', 'left', 'lumbar spine'],
    ['l 5th toe', 'left', '5th toe'],
    ['ankle', undefined, 'ankle'],
    ['', undefined, ''],
    // No guessing.
    ['lef ankle', undefined, 'lef ankle'],
    ['rigth ankle', undefined, 'rigth ankle'],
    ['leftankle', undefined, 'leftankle'],
    ['bl knee', undefined, 'bl knee'],
    ['b l knee', undefined, 'b l knee'],
    ['b-l knee', undefined, 'b-l knee'],
    // The lumbar spine and its vertebrae.
    ['L-spine', undefined, 'L-spine'],
    ['l spine', undefined, 'l spine'],
    ['L.spine', undefined, 'L.spine'],
    ['l sp', undefined, 'l sp'],
    ['C/T/L spine', undefined, 'C/T/L spine'],
    ['L/S spine', undefined, 'L/S spine'],
    ['L 5', undefined, 'L 5'],
    ['L5/S1', undefined, 'L5/S1'],
    // Rule out.
    ['r/o fracture', undefined, 'r/o fracture'],
  ])('%j is %s of %j', (text, side, rest) => {
    expect(readSide(text)).toMatchObject({ side, contradiction: false, rest });
  });

  test.each([
    'left right ankle',
    'L/R ankle',
    'left or right ankle',
    'both left ankles',
    'l ankle r knee',
    'left, right ankle',
  ])('%j contradicts itself, so no side is read', (text) => {
    expect(readSide(text)).toMatchObject({ side: undefined, contradiction: true });
  });

  test.each([
    ['Left ankle', true],
    ['Ankle (left)', true],
    ['Heart (left ventricle)', false],
    ['Ankle left (lateral view)', false],
  ])('knows whether the side of %j stands at an end: %s', (text, outermost) => {
    expect(readSide(text).outermost).toBe(outermost);
  });

  const side = fc.constantFrom<Side>('left', 'right', 'both');
  const words = fc.array(fc.constantFrom(...bodyWords), { minLength: 1, maxLength: 4 });

  test('property: a side written in any way, anywhere among the words, is read as exactly that side', () => {
    fc.assert(
      fc.property(side, words, fc.nat(), fc.nat(), (side, words, way, place) => {
        const ways = written[side];
        const position = place % (words.length + 1);
        const text = words.toSpliced(position, 0, ways[way % ways.length] ?? '').join(' ');
        const reading = readSide(text);
        expect(reading.side).toBe(side);
        expect(reading.rest).toBe(words.join(' '));
      }),
    );
  });

  test('property: no side is ever read that was not written', () => {
    const exact =
      /(?<![\p{L}\p{N}])(?:l|lt|left|r|rt|right|both|bilat|bilateral|bilaterally|b\s*[/\\.]\s*l)(?![\p{L}\p{N}])/iu;
    const noise = fc
      .array(fc.constantFrom(...'lrtbefighoa /.-()&5'.split('')), { maxLength: 14 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          noise,
          fc.string(),
          words.map((each) => each.join(' ')),
        ),
        (text) => {
          fc.pre(!exact.test(text.normalize('NFKC')));
          expect(readSide(text)).toMatchObject({ side: undefined, contradiction: false });
        },
      ),
      { numRuns: 500 },
    );
  });
});
