import { describe, expect, test } from 'vitest';
import { createBodyPartSearch } from './bodyPartSearch.ts';
import { jointRows } from './joints.ts';
import { usesOfRows, usual } from './usualRows.ts';

const names = ['Left ankle', 'Right ankle', 'Ankles, both', 'Left knee', 'Right knee', 'Brain', 'Left hip'];
const parts = names.map((name, index) => ({ id: index + 1, name }));
const rows = jointRows(parts);
const mri = (...bodyPartIds: number[]) => ({ modality: 'MRI', bodyPartIds });
const namesOf = (uses: ReadonlyMap<string, number>) =>
  Object.fromEntries([...uses].map(([key, count]) => [rows.find((row) => row.key === key)?.name, count]));

describe('uses', () => {
  test.each([
    [[], {}],
    [[mri(1)], { Ankle: 1 }],
    // One referral is one use, whatever the sides.
    [[mri(1, 2), mri(3), mri(2, 4)], { Ankle: 3, Knee: 1 }],
    [[mri(6), mri(6, 6)], { Brain: 2 }],
    // Ids of another modality, or that the list does not have, mean something else.
    [[{ modality: 'CT', bodyPartIds: [1] }, { modality: null, bodyPartIds: [1] }, mri(99)], {}],
  ])('of %j are %j', (scans, expected) => {
    expect(namesOf(usesOfRows(rows, 'MRI', scans))).toEqual(expected);
  });
});

describe('usual', () => {
  const usualNames = (scans: ReturnType<typeof mri>[], atMost?: number) =>
    usual(rows, ({ key }) => key, usesOfRows(rows, 'MRI', scans), atMost).map(({ name }) => name);

  test('the most used first, the order of the list among equals; once is no habit', () => {
    const scans = [mri(4), mri(5), mri(6), mri(6, 1), mri(6, 2), mri(7)];
    expect(usualNames(scans)).toEqual(['Brain', 'Ankle', 'Knee']);
  });

  test('a few at most', () => {
    expect(usualNames([mri(1, 4, 6, 7), mri(1, 4, 6, 7)], 3)).toEqual(['Ankle', 'Knee', 'Brain']);
  });
});

describe('a search', () => {
  const list = ['Left wrist joint', 'Left elbow joint', 'Brain', 'Hip joint replacement'];
  const search = createBodyPartSearch(list.map((name, id) => ({ id, name })));
  const found = (query: string, uses?: ReadonlyMap<string, number>) =>
    search(query, uses).matches.map(({ row }) => row.name);

  test('puts the more used of equal matches first, and never a worse match', () => {
    expect(found('joint')).toEqual(['Wrist joint', 'Elbow joint', 'Hip joint replacement']);
    const keyOf = (name: string) => jointRows([{ id: list.indexOf(name), name }])[0]?.key ?? '';
    const uses = new Map([
      [keyOf('Left elbow joint'), 2],
      [keyOf('Hip joint replacement'), 9],
    ]);
    expect(found('joint', uses)).toEqual(['Elbow joint', 'Wrist joint', 'Hip joint replacement']);
  });
});
