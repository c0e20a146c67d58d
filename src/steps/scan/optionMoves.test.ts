import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBodyPartSearch } from '#clinical/bodyPartSearch.ts';
import { moved } from './optionMoves.ts';
import { listOf, type PickerRow } from './pickerList.ts';

const names = [
  'Left ankle',
  'Right ankle',
  'Brain',
  'Left rib',
  ...'abcdefghi'.split('').map((x) => `Hip ${x}`),
];
const search = createBodyPartSearch(names.map((name, id) => ({ id, name })));

/** The lines for what was typed, and the labels of what keys lead through. */
function walk(query: string, from: string | undefined, ...keys: string[]): string[] {
  const lines = linesOf(query);
  const cells = lines.flatMap((row) => row.cells);
  let at = cells.find(({ match }) => match.label === from)?.key;
  return keys.map((key) => {
    const to = moved(lines, at, key);
    at = to ?? at;
    return to === undefined ? 'nowhere' : (cells.find((cell) => cell.key === to)?.match.label ?? '?');
  });
}

const linesOf = (query: string): PickerRow[] =>
  listOf(search(query), new Map()).sections.flatMap(({ rows }) => rows);

describe('from line to line', () => {
  test.each<[string | undefined, string, string]>([
    [undefined, 'ArrowDown', 'Brain'],
    [undefined, 'ArrowUp', 'Ankle'],
    ['Brain', 'ArrowDown', 'Rib'],
    ['Brain', 'ArrowUp', 'Brain'],
    ['Ankle', 'ArrowDown', 'Ankle'],
    ['Hip a', 'Home', 'Brain'],
    ['Hip a', 'End', 'Ankle'],
    ['Brain', 'PageDown', 'Hip g'],
    ['Hip g', 'PageDown', 'Ankle'],
    ['Hip g', 'PageUp', 'Brain'],
    ['Rib', 'PageUp', 'Brain'],
    // From a side to the next line's own option, never to its side.
    ['Left rib', 'ArrowDown', 'Hip a'],
    ['Left rib', 'ArrowUp', 'Brain'],
  ])('%s, %s: %s', (from, key, to) => {
    expect(walk('', from, key)).toEqual([to]);
  });
});

describe('along a line', () => {
  test('through the sides and round', () => {
    const right = Array<string>(5).fill('ArrowRight');
    const round = ['Left ankle', 'Right ankle', 'Both ankles', 'Ankle', 'Left ankle'];
    expect(walk('ankle', 'Ankle', ...right)).toEqual(round);
  });

  test('with a typed side from that one, as they are drawn', () => {
    expect(walk('r ankle', 'Right ankle', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft')).toEqual([
      'Both ankles',
      'Left ankle',
      'Both ankles',
      'Right ankle',
    ]);
  });

  test('Left is the caret’s until a side is pointed at', () => {
    expect(walk('ankle', 'Ankle', 'ArrowLeft', 'ArrowRight', 'ArrowLeft', 'ArrowLeft')).toEqual([
      'nowhere',
      'Left ankle',
      'Ankle',
      'nowhere',
    ]);
  });

  test('a part without sides, nothing pointed at, and other keys lead nowhere', () => {
    expect(walk('', 'Brain', 'ArrowRight', 'ArrowLeft', 'Enter', 'a')).toEqual(Array(4).fill('nowhere'));
    expect(walk('', undefined, 'ArrowRight', 'ArrowLeft')).toEqual(['nowhere', 'nowhere']);
    expect(walk('xyz', undefined, 'ArrowDown', 'End')).toEqual(['nowhere', 'nowhere']);
  });
});

test('property: without Right or Left nobody comes upon a side that was not typed', () => {
  const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End');
  const queries = fc.constantFrom('', 'ankle', 'rib', 'hip', 'right rib');
  fc.assert(
    fc.property(queries, fc.array(keys, { minLength: 1 }), (query, keys) => {
      const own = new Set(linesOf(query).map((row) => row.own.match.label));
      for (const label of walk(query, undefined, ...keys)) expect(own).toContain(label);
      const ofJoints = linesOf(query).filter((row) => row.cells.length > 1);
      expect(ofJoints.flatMap((row) => row.own.match.adds)).toEqual([]);
    }),
  );
});

test('property: every option is reached', () => {
  const keys = ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft'];
  for (const query of ['', 'ankle', 'l ankle', 'b/l ankle', 'hip', 'left']) {
    const lines = linesOf(query);
    const reached = new Set<string | undefined>([undefined]);
    for (const at of reached) for (const key of keys) reached.add(moved(lines, at, key) ?? at);
    reached.delete(undefined);
    expect(reached).toEqual(new Set(lines.flatMap((row) => row.cells.map(({ key }) => key))));
  }
});
