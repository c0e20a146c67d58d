import { expect, test } from 'vitest';
import { carryOver } from './carryOver.ts';

const mri = [
  { id: 1, name: 'Left ankle' },
  { id: 2, name: 'Right ankle' },
  { id: 3, name: 'Brain' },
  { id: 4, name: 'Kidneys' },
];

test('the same part is found under its other id and spelling, in the order chosen', () => {
  const ct = [
    { id: 11, name: 'Brain' },
    { id: 12, name: 'Ankle (right)' },
    { id: 13, name: 'Ankle - L' },
    { id: 14, name: 'Kidney' },
  ];
  expect(carryOver(mri, ct)).toEqual({
    kept: [ct[2], ct[1], ct[0], ct[3]],
    missing: [],
  });
});

test('nothing similar is taken instead: not the other side, not another part, not the same id', () => {
  const other = [
    { id: 1, name: 'Right ankle' },
    { id: 3, name: 'Brain stem' },
    { id: 5, name: 'Ankle' },
  ];
  const { kept, missing } = carryOver(mri, other);
  expect(kept).toEqual([other[0]]);
  expect(missing.map(({ id }) => id)).toEqual([1, 3, 4]);
});
