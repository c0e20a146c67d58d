import { describe, expect, test } from 'vitest';
import { jointRows, nameOf, nameOfPart, partsOf, sidesOf } from './joints.ts';

const partsNamed = (...names: string[]) => names.map((name, index) => ({ id: index + 1, name }));

describe('jointRows', () => {
  test.each([
    ['Left ankle', 'Right ankle'],
    ['Ankle (left)', 'Ankle (right)'],
    ['Ankle - L', 'Ankle - R'],
    ['L ankle', 'R ankle'],
    ['Ankle, left', 'Right Ankle'],
    ['ANKLE LT', 'ANKLE RT'],
  ])('%j and %j are one joint', (left, right) => {
    const rows = jointRows(partsNamed(left, right));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ left: { id: 1 }, right: { id: 2 } });
    expect(rows[0]?.name.toLowerCase()).toBe('ankle');
  });

  test('a part for both sides joins the row, also in the plural', () => {
    const [row] = jointRows(partsNamed('Left ankle', 'Right ankle', 'Ankles, both'));
    expect(row).toMatchObject({ name: 'Ankle', left: { id: 1 }, right: { id: 2 }, both: { id: 3 } });
  });

  test.each(['Lumbar spine', 'L-spine', 'Heart (left ventricle)', 'Pelvis', 'Left', 'Left right shunt'])(
    '%j stays a single row',
    (name) => {
      expect(jointRows(partsNamed(name))).toEqual([{ key: 'part 1', name, single: { id: 1, name } }]);
    },
  );

  test('a part without a side is not mixed with the sides of its joint', () => {
    const rows = jointRows(partsNamed('Ankle', 'Left ankle', 'Right ankle'));
    expect(rows.map((row) => [row.name, row.single?.id, row.left?.id])).toEqual([
      ['Ankle', 1, undefined],
      ['Ankle', undefined, 2],
    ]);
  });

  test('every part can be chosen, even one that is listed twice', () => {
    const parts = partsNamed('Left ankle', 'Ankle (left)', 'Right ankle', 'Both ankles', 'Left ankle');
    const ids = jointRows(parts).flatMap((row) =>
      [row.left, row.right, row.both, row.single].flatMap((part) => part?.id ?? []),
    );
    expect(ids.sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('sides of a row', () => {
  const [row = { key: '', name: '' }] = jointRows(partsNamed('Left ankle', 'Right ankle', 'Both ankles'));

  test('both sides are the left and the right part', () => {
    expect(partsOf(row, 'both').map((part) => part.id)).toEqual([1, 2]);
    expect(sidesOf(row)).toEqual(['left', 'right', 'both']);
  });

  test('a row offers only what the upstream lists', () => {
    const [onlyLeft = row] = jointRows(partsNamed('Left ankle'));
    const [onlyBoth = row] = jointRows(partsNamed('Both ankles'));
    expect(sidesOf(onlyLeft)).toEqual(['left']);
    expect(sidesOf(onlyBoth)).toEqual(['both']);
  });
});

describe('names in words', () => {
  test.each([
    ['Ankle - L', 'Left ankle'],
    ['R ankle', 'Right ankle'],
    ['Ankle, both', 'Both ankles'],
    ['bilateral feet', 'Both feet'],
    ['SI joint (left)', 'Left SI joint'],
    ['Left Achilles tendon', 'Left Achilles tendon'],
    ['X-ray arm L', 'Left X-ray arm'],
    ['Lumbar spine', 'Lumbar spine'],
    ['lumbar spine', 'Lumbar spine'],
    ['Heart (left ventricle)', 'Heart (left ventricle)'],
  ])('%j reads %j', (name, words) => {
    expect(nameOfPart({ id: 1, name })).toBe(words);
  });

  test.each([
    ['Ankle', 'Both ankles'],
    ['Ankle and foot', 'Both ankles and feet'],
    ['Calf', 'Both calves'],
    ['Thigh (femur)', 'Both thighs (femur)'],
    ['Humerus', 'Both humeruses'],
    ['Hip including pelvis', 'Both hips including pelvis'],
    ['Sacroiliac joint', 'Both sacroiliac joints'],
    ['Orbits', 'Both orbits'],
    ['Testis', 'Both testes'],
  ])('%j twice reads %j', (name, words) => {
    expect(nameOf('both', { key: 'x', name })).toBe(words);
  });
});
