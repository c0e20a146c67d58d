import { expect, test } from 'vitest';
import { createBodyPartSearch } from '#clinical/bodyPartSearch.ts';
import { changed, lead, noteOn, nothingFound } from './pickerWords.ts';

const search = createBodyPartSearch([
  { id: 1, name: 'Left ankle' },
  { id: 2, name: 'Right ankle' },
  { id: 3, name: 'Left rib' },
  { id: 4, name: 'Pelvis' },
]);

test.each([
  ['ankle', false, 'left, right or both?'],
  ['l ankle', false, ''],
  ['l ankle', true, 'already chosen'],
  ['rib', false, 'only left'],
  ['right rib', false, 'only left'],
  ['pelvis', false, ''],
  ['left pelvis', false, 'not offered by side'],
])('beside what %j finds (chosen: %s) stands %j', (query, isChosen, note) => {
  const [match] = search(query).matches;
  expect(match && noteOn(match, isChosen)).toBe(note);
});

test('changes are said with the number that is left', () => {
  expect(changed('Left ankle', 'added', 2)).toBe('Left ankle added, 2 selected');
  expect(changed('Left ankle', 'removed', 0)).toBe('Left ankle removed, 0 selected');
});

test('two sides at once are pointed out', () => {
  expect(lead(search('left right ankle'), undefined)).toMatch(/^Two different sides/);
  expect(lead(search('left ankle'), undefined)).toBe('');
  expect(lead(search('ankle'), search('ankle').matches[0]?.row)).toBe('Ankle: left, right or both?');
});

test.each([
  ['', false, 0, 'Select a modality first.'],
  ['MRI', true, 0, 'Loading the body parts for MRI.'],
  ['MRI', false, 0, 'There are no body parts for MRI to choose from.'],
  ['MRI', false, 70, 'No body part of MRI matches “xyz”.'],
])('nothing found for %j (loading: %s, %d parts): %j', (modality, isLoading, parts, words) => {
  expect(nothingFound('xyz ', modality, isLoading, parts)).toBe(words);
});
