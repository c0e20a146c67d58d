import { describe, expect, test } from 'vitest';
import { createBodyPartSearch } from '#clinical/bodyPartSearch.ts';
import { jointRows, nameOf, partsOf, sidesOf, type JointRow } from '#clinical/joints.ts';
import { readSide, type Side } from '#clinical/laterality.ts';
import { nameWithSide } from '#clinical/partNames.ts';
import { bodyParts } from './bodyParts.ts';
import { modalities } from './modalities.ts';

// Every seeded part, not some: a wrong side does more harm than any other mistake.

const ways: Readonly<Record<Side, readonly string[]>> = {
  left: list('l, L, l., (l), lt, LT, Lt., left, Left, LEFT, (left), left-sided'),
  right: list('r, R, r., (r), rt, RT, Rt., right, Right, RIGHT, (right), right sided'),
  both: list(
    'b/l, B/L, b.l., bilat, Bilat., BILAT, bilateral, Bilateral, bilaterally, both, Both, BOTH, (both), both sides, ' +
      'l+r, L & R, left and right, r and l',
  ),
};
const notQuite = list('lef, lft, leftt, rigth, rght, righ, boht, bot, bilatral, bl, b l, lr');
const everyWay = (Object.keys(ways) as Side[]).flatMap((side) =>
  ways[side].map((way) => [side, way] as const),
);

/** How upstreams may spell one side of a part. */
const spellings: readonly ((side: 'left' | 'right', name: string) => string)[] = [
  (side, name) => `${capital(side)} ${name}`,
  (side, name) => `${capital(name)} (${side})`,
  (side, name) => `${capital(name)} - ${letter(side)}`,
  (side, name) => `${letter(side)} ${name}`,
  (side, name) => `${capital(name)}, ${side}`,
  (side, name) => `${name.toUpperCase()} ${letter(side)}T`,
  (side, name) => `${letter(side)}t. ${name}`,
  (side, name) => `${capital(name)} [${letter(side)}]`,
  (side, name) => `${capital(name)} – ${capital(side)}`,
];
const spellingsOfBoth: readonly ((name: string) => string)[] = [
  (name) => nameWithSide('both', name),
  (name) => `${capital(name)}, both`,
  (name) => `${capital(name)} (both)`,
  (name) => `Bilateral ${name}`,
  (name) => `${capital(name)} - B/L`,
  (name) => `${capital(name)} bilat.`,
];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const letter = (side: 'left' | 'right') => (side === 'left' ? 'L' : 'R');

function list(words: string): string[] {
  return words.split(', ');
}

function permutations(words: readonly string[]): string[][] {
  if (words.length < 2) return [[...words]];
  return words.flatMap((word, index) =>
    permutations(words.toSpliced(index, 1)).map((others) => [word].concat(others)),
  );
}

/** What a row stands for, whatever the case and number of its name. */
const meaning = ({ name, left, right, both, single }: JointRow) => [
  name.toLowerCase(),
  left?.id,
  right?.id,
  both?.id,
  single?.id,
];

describe.each(modalities)('%s', (modality) => {
  const parts = bodyParts.filter((part) => part.modality === modality);
  const rows = jointRows(parts);
  const joints = rows.filter((row) => !row.single);
  const search = createBodyPartSearch(parts);
  const sided = new Set(joints.flatMap((row) => partsOf(row, 'both').map(({ id }) => id)));
  const idsOf = (query: string) => search(query).matches[0]?.adds.map(({ id }) => id);

  test('left and right of each joint are one row, everything else a row of its own', () => {
    const names = parts.map(({ name }) => name);
    const left = names.filter((name) => name.startsWith('Left '));
    expect(left.length).toBeGreaterThan(0);
    expect(joints.map((row) => [row.left?.name, row.right?.name])).toEqual(
      left.map((name) => [name, name.replace('Left', 'Right')]),
    );
    expect(rows.flatMap(({ single }) => single?.name ?? [])).toEqual(
      names.filter((name) => !/^(?:Left|Right) /.test(name)),
    );
  });

  test('every way to write a side, in every order of the words, adds exactly that side', () => {
    const wrong: string[] = [];
    for (const row of joints)
      for (const [side, way] of everyWay) {
        const expected = partsOf(row, side).map(({ id }) => id);
        for (const words of permutations([way, ...row.name.split(' ')])) {
          const query = words.join(' ');
          if (String(idsOf(query)) !== String(expected)) wrong.push(query);
        }
      }
    expect(wrong).toEqual([]);
  });

  test('what a choice is called finds it again', () => {
    for (const row of joints)
      for (const side of sidesOf(row))
        expect([nameOf(side, row), idsOf(nameOf(side, row))]).toEqual([
          nameOf(side, row),
          partsOf(row, side).map(({ id }) => id),
        ]);
  });

  test('with one side typed nothing of the other is offered to Enter, whatever the part', () => {
    const wrong = parts.flatMap(({ name }) =>
      (['left', 'right'] as const).flatMap((side) =>
        search(`${readSide(name).rest} ${side}`)
          .matches.flatMap(({ adds }) => adds)
          .filter((part) => sided.has(part.id) && readSide(part.name).side !== side)
          .map((part) => `${name} ${side}: ${part.name}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('no side, or one that is not quite written, adds nothing that has sides', () => {
    const added = joints.flatMap(({ name }) =>
      ['', ...notQuite].flatMap((side) =>
        [`${side} ${name}`, `${name} ${side}`]
          .flatMap((query) => search(query).matches.map(({ adds }) => adds))
          .flat()
          .filter(({ id }) => sided.has(id)),
      ),
    );
    expect(added).toEqual([]);
  });

  test('parts without sides stay single, and are taken as they are', () => {
    const singles = rows.flatMap(({ single }) => single ?? []);
    expect(singles.length).toBeGreaterThan(0);
    for (const single of singles) {
      expect([single.name, readSide(single.name).side]).toEqual([single.name, undefined]);
      expect([single.name, idsOf(single.name)]).toEqual([single.name, [single.id]]);
    }
  });

  test('however the upstream spells the sides, even differently for each, the rows are the same', () => {
    const respelt = (index: number, { left, right, single, name }: JointRow) => {
      const spelling = (shift: number) => spellings[(index + shift) % spellings.length] ?? ((side) => side);
      return [
        left && { id: left.id, name: spelling(0)('left', name.toLowerCase()) },
        right && { id: right.id, name: spelling(index)('right', name.toLowerCase()) },
        single,
      ].filter((part) => part !== undefined);
    };
    for (let shift = 0; shift < spellings.length; shift += 1) {
      const list = rows.flatMap((row, index) => respelt(index + shift, row));
      expect(jointRows(list).map(meaning)).toEqual(rows.map(meaning));
    }
  });

  test.each(spellingsOfBoth.map((spell) => ({ example: spell('ankle'), spell })))(
    'a part for both sides, as in “$example”, joins its joint, or stands alone for both',
    ({ spell }) => {
      const both = joints.map(({ name }, index) => ({ id: 9000 + index, name: spell(name.toLowerCase()) }));
      const joined = jointRows([...parts, ...both]);
      expect(joined.map(({ left, right, single }) => [left, right, single])).toEqual(
        rows.map(({ left, right, single }) => [left, right, single]),
      );
      expect(joined.flatMap((row) => row.both ?? [])).toEqual(both);
      // Both is the left and the right part wherever there are these two.
      for (const row of joined.filter((row) => !row.single))
        expect(partsOf(row, 'both')).toEqual([row.left, row.right]);
      const alone = jointRows(both);
      expect(alone.map((row) => [sidesOf(row), partsOf(row, 'both')])).toEqual(
        both.map((part) => [['both'], [part]]),
      );
    },
  );
});
