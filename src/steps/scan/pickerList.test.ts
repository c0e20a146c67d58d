import { describe, expect, test } from 'vitest';
import { createBodyPartSearch } from '#clinical/bodyPartSearch.ts';
import { jointRows } from '#clinical/joints.ts';
import { usesOfRows } from '#clinical/usualRows.ts';
import { listOf, listOfSides, type PickerList } from './pickerList.ts';

const named = (...names: string[]) => names.map((name, index) => ({ id: index + 1, name }));
const parts = named('Left ankle', 'Right ankle', 'Brain', 'Left knee', 'Right knee', 'Left rib', 'Pelvis');
const search = createBodyPartSearch(parts);
const unused = new Map<string, number>();
const mri = (...bodyPartIds: number[]) => ({ modality: 'MRI', bodyPartIds });
const uses = usesOfRows(jointRows(parts), 'MRI', [mri(4), mri(5), mri(3, 4), mri(3)]);

/** Heading → lines, each as what can be pressed in it; what Enter takes in brackets. */
const seen = ({ sections }: PickerList) =>
  sections.map(({ title, rows }) => [
    title,
    ...rows.map(({ own, cells }) =>
      cells.map((cell) => (cell === own ? `[${own.match.label}]` : cell.match.label)).join(' '),
    ),
  ]);

describe('while browsing', () => {
  test('parts stand under the headings of the body', () => {
    expect(seen(listOf(search(''), unused))).toEqual([
      ['Head and neck', '[Brain]'],
      ['Chest, abdomen and pelvis', '[Rib] Left rib', '[Pelvis]'],
      ['Hip and leg', '[Knee] Left knee Right knee Both knees'],
      ['Ankle and foot', '[Ankle] Left ankle Right ankle Both ankles'],
    ]);
  });

  test('with a side alone it is what the lines take', () => {
    expect(seen(listOf(search('right'), unused))).toEqual([
      ['Head and neck', '[Brain]'],
      ['Chest, abdomen and pelvis', '[Rib] Left rib', '[Pelvis]'],
      ['Hip and leg', 'Left knee [Right knee] Both knees'],
      ['Ankle and foot', 'Left ankle [Right ankle] Both ankles'],
    ]);
  });

  test('what is often referred comes first, and is there a second time in its place', () => {
    const [often, ...others] = seen(listOf(search(''), uses));
    expect(often).toEqual(['You often refer', '[Knee] Left knee Right knee Both knees', '[Brain]']);
    expect(others).toEqual(seen(listOf(search(''), unused)));
  });
});

describe('while searching', () => {
  test('there are no headings, and the typed side is what Enter takes', () => {
    expect(seen(listOf(search('b/l knee'), uses))).toEqual([['', 'Left knee Right knee [Both knees]']]);
    expect(seen(listOf(search('right rib'), uses))).toEqual([['', '[Rib] Left rib']]);
    expect(seen(listOf(search('xyz'), uses))).toEqual([]);
  });

  test('the sides of a row that asks are a line each', () => {
    const [ankle = { key: '', name: '' }] = jointRows(parts);
    expect(seen(listOfSides(ankle))).toEqual([['', '[Left ankle]', '[Right ankle]', '[Both ankles]']]);
  });
});

describe('a long list', () => {
  const hips = Array.from({ length: 150 }, (_, index) => `Hip ${index}`);
  const long = createBodyPartSearch(named(...hips, 'Brain', 'Foot'));

  test('shows the best, and of every heading something; the rest is counted', () => {
    expect(listOf(long('hip'), unused)).toMatchObject({ hidden: 126 });
    const { sections, hidden } = listOf(long(''), unused);
    expect(sections.map(({ title, rows }) => [title, rows.length])).toEqual([
      ['Head and neck', 1],
      ['Hip and leg', 19],
      ['Ankle and foot', 1],
    ]);
    expect(hidden).toBe(131);
  });

  test('up to a hundred are all there', () => {
    const hundred = createBodyPartSearch(named(...hips.slice(0, 100)));
    expect(listOf(hundred(''), unused).hidden).toBe(0);
  });
});

test('a line that stays is the same object, so that it is not drawn again', () => {
  const lines = (query: string) => listOf(search(query), unused).sections.flatMap(({ rows }) => rows);
  expect(lines('l kne')[0]).toBe(lines('l knee')[0]);
  expect(lines('l knee')[0]).not.toBe(lines('r knee')[0]);
});

test('keys are unique, also of what is listed twice', () => {
  for (const query of ['', 'left', 'knee', 'r']) {
    const keys = listOf(search(query), uses).sections.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(({ key }) => key)),
    );
    expect(new Set(keys).size).toBe(keys.length);
  }
});
