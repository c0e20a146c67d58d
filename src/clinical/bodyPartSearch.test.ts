import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBodyPartSearch, sideOptions } from './bodyPartSearch.ts';
import type { Side } from './laterality.ts';

const joints = [
  'Ankle',
  'Ankle and foot',
  'Foot',
  'Knee',
  'Hip',
  'Thigh',
  'Calf',
  'Shoulder',
  'Elbow',
  'Wrist',
  'Hand',
  'Thumb',
  'Sacroiliac joint',
  'Temporomandibular joint',
  'Achilles tendon',
  'Breast',
  'Kidney',
  'Acromioclavicular joint',
];
const singles = [
  'Cervical spine',
  'Thoracic spine',
  'Lumbar spine',
  'Lumbosacral spine',
  'Whole spine',
  'Pelvis',
  'Brain',
  'Internal auditory meatus',
  'MRCP',
  'Bladder',
  'Liver',
  'Vertebra',
  'Paranasal sinuses',
  'Heart (left ventricle)',
];
const parts = [
  ...joints.flatMap((name, index) => [
    { id: 100 + index, name: `Left ${name.toLowerCase()}` },
    { id: 200 + index, name: `${name} - R` },
  ]),
  ...singles.map((name, index) => ({ id: 300 + index, name })),
  { id: 400, name: 'Left rib' },
];
const search = createBodyPartSearch(parts);
const first = (query: string) => search(query).matches[0];
const idsOf = (query: string) => first(query)?.adds.map((part) => part.id);

describe('what Enter takes', () => {
  test.each<[string, string, number[]]>([
    ['both ankles', 'Both ankles', [100, 200]],
    ['ankles b/l', 'Both ankles', [100, 200]],
    ['l ankle', 'Left ankle', [100]],
    ['rt knee', 'Right knee', [203]],
    ['foot ankle l', 'Left ankle and foot', [101]],
    ['ank l', 'Left ankle', [100]],
    ['both feet', 'Both feet', [102, 202]],
    ['calves bilat', 'Both calves', [106, 206]],
    ['left ankel', 'Left ankle', [100]],
    ['right sholder', 'Right shoulder', [207]],
    ['l sij', 'Left sacroiliac joint', [112]],
    ['tmj both', 'Both temporomandibular joints', [113, 213]],
    ['r ac joint', 'Right acromioclavicular joint', [217]],
    ['c-spine', 'Cervical spine', [300]],
    ['T spine', 'Thoracic spine', [301]],
    ['L-spine', 'Lumbar spine', [302]],
    ['l spine', 'Lumbar spine', [302]],
    ['lower back', 'Lumbar spine', [302]],
    ['ls spine', 'Lumbosacral spine', [303]],
    ['IAM', 'Internal auditory meatus', [307]],
    ['mrcp', 'MRCP', [308]],
    ['bl', 'Bladder', [309]],
    ['vertebrae', 'Vertebra', [311]],
    ['sinus', 'Paranasal sinuses', [312]],
    ['left ventricle', 'Heart (left ventricle)', [313]],
    ['the brain', 'Brain', [306]],
  ])('%j → %s', (query, label, ids) => {
    expect(first(query)?.label).toBe(label);
    expect(idsOf(query)).toEqual(ids);
    expect(search(query).enterTakesFirst).toBe(true);
  });

  test.each(['ankle', 'lef ankle', 'rigth ankle', 'bl ankle', 'left right ankle', 'ankel'])(
    '%j names no side, so the first row asks',
    (query) => {
      expect(first(query)).toMatchObject({ label: 'Ankle', adds: [] });
    },
  );

  test('nothing is taken while only a side, or nothing, was typed', () => {
    expect(search('left').enterTakesFirst).toBe(false);
    expect(search('').enterTakesFirst).toBe(false);
    expect(search('').matches).toHaveLength(joints.length + singles.length + 1);
  });
});

describe('rows and sides', () => {
  test('a contradiction is reported', () => {
    expect(search('left right ankle')).toMatchObject({ contradiction: true, side: undefined });
  });

  test('a part without sides is offered as it is, and says so', () => {
    expect(first('left pelvis')).toMatchObject({ label: 'Pelvis', adds: [{ id: 305 }], withoutSide: true });
    expect(first('pelvis')).toMatchObject({ withoutSide: false });
  });

  test('a row that lacks the typed side asks instead of offering another side', () => {
    expect(first('right rib')).toMatchObject({ label: 'Rib', adds: [], withoutSide: true });
    expect(first('both ribs')).toMatchObject({ label: 'Rib', adds: [] });
    expect(sideOptions(first('right rib')?.row ?? { key: '', name: '' }).map(({ label }) => label)).toEqual([
      'Left rib',
    ]);
  });

  test('a part that is itself of the other side is not offered', () => {
    expect(search('right ventricle').matches).toEqual([]);
  });

  test('the options of a row that asks', () => {
    const row = first('ankle')?.row ?? { key: '', name: '' };
    expect(sideOptions(row).map(({ label, adds }) => [label, adds.map(({ id }) => id)])).toEqual([
      ['Left ankle', [100]],
      ['Right ankle', [200]],
      ['Both ankles', [100, 200]],
    ]);
  });

  test('nothing matches nonsense', () => {
    expect(search('xylophone').matches).toEqual([]);
  });

  test('keys are unique in one result', () => {
    const keys = search('').matches.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('properties', () => {
  const ways: Record<Side, readonly string[]> = {
    left: ['l', 'Lt', 'left', 'LEFT', '(l)', 'left.'],
    right: ['r', 'RT', 'right', 'Right', '(r)', 'rt.'],
    both: ['b/l', 'bilat', 'Bilateral', 'bilaterally', 'both'],
  };
  const side = fc.constantFrom<Side>('left', 'right', 'both');
  const joint = fc.nat(joints.length - 1);

  test('every joint × every way to write a side × every order of words adds exactly that side', () => {
    fc.assert(
      fc.property(
        joint,
        side,
        fc.nat(),
        fc.infiniteStream(fc.double({ noNaN: true })),
        (index, side, way, order) => {
          const written = ways[side][way % ways[side].length] ?? '';
          const words = [...(joints[index] ?? '').split(' '), written];
          const shuffled = words
            .map((word) => ({ word, at: order.next().value }))
            .sort((a, b) => a.at - b.at);
          const query = shuffled.map(({ word }) => word).join(' ');
          const expected = { left: [100 + index], right: [200 + index], both: [100 + index, 200 + index] };
          expect(idsOf(query)).toEqual(expected[side]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('without a written side nothing sided is ever added, whatever is typed', () => {
    const sided = new Set(parts.filter(({ id }) => id < 300 || id === 400).map(({ id }) => id));
    const letters = fc
      .array(fc.constantFrom(...'ankleftrighbo spm'.split('')), { maxLength: 12 })
      .map((each) => each.join(''));
    fc.assert(
      fc.property(fc.oneof(letters, fc.constantFrom(...joints)), (query) => {
        const { side, matches } = search(query);
        fc.pre(side === undefined);
        expect(matches.flatMap(({ adds }) => adds).filter(({ id }) => sided.has(id))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('every beginning of a part’s name finds it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...joints, ...singles), fc.integer({ min: 3, max: 12 }), (name, length) => {
        const query = name.slice(0, length);
        fc.pre(search(query).side === undefined);
        expect(search(query).matches.map(({ label }) => label)).toContain(name);
      }),
    );
  });
});
