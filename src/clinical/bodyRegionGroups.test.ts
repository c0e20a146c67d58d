import { expect, test } from 'vitest';
import { byGroup, groupOf } from './bodyRegionGroups.ts';
import { regionsByPhrase } from './bodyRegionPhrases.ts';
import { nameOfRegion } from './bodyRegions.ts';
import { jointRows, type JointRow } from './joints.ts';

const rowNamed = (name: string): JointRow => ({ key: name, name, single: { id: 1, name } });

test.each([
  ['Brain', 'Head and neck'],
  ['Carotid arteries (MRA)', 'Head and neck'],
  ['Whole spine', 'Spine'],
  ['Lumbar spine and hips', 'Spine'],
  ['Sacroiliac joint', 'Spine'],
  ['Acromioclavicular joint', 'Shoulder and arm'],
  ['Thumb', 'Wrist and hand'],
  ['Chest, abdomen and pelvis', 'Chest, abdomen and pelvis'],
  ['Prostate', 'Chest, abdomen and pelvis'],
  ['Leg veins', 'Hip and leg'],
  ['Ankle and foot', 'Ankle and foot'],
  ['Whole body', 'Other'],
])('%s stands under %s', (name, group) => {
  expect(groupOf(rowNamed(name))).toBe(group);
});

test('every region of the body has a heading', () => {
  const regions = new Set([...regionsByPhrase.values()].flat());
  const homeless = [...regions].filter((id) => groupOf(rowNamed(nameOfRegion(id, undefined))) === 'Other');
  expect(regions.size).toBeGreaterThan(20);
  expect(homeless).toEqual([]);
});

test('headings go from head to foot, whatever the order of the list, and those without parts are left out', () => {
  const parts = ['Left ankle', 'Whole body', 'Brain', 'Right ankle', 'Left foot', 'Neck'];
  const rows = jointRows(parts.map((name, id) => ({ id, name })));
  const grouped = byGroup(rows, (row) => row);
  expect(grouped.map(({ group, items }) => [group, items.map(({ name }) => name)])).toEqual([
    ['Head and neck', ['Brain', 'Neck']],
    ['Ankle and foot', ['Ankle', 'Foot']],
    ['Other', ['Whole body']],
  ]);
});
