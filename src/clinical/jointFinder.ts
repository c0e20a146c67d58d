import MiniSearch from 'minisearch';
import { nameOfRegion, regionsOf } from './bodyRegions.ts';
import type { JointRow } from './joints.ts';
import { looksLikeSide } from './sideTypos.ts';
import { otherNames } from './synonyms.ts';
import type { RowUses } from './usualRows.ts';
import { singular, wordsOf } from './words.ts';

const ignored = new Set(['and', 'of', 'the']);
const processTerm = (word: string) => (ignored.has(word) ? null : singular(word));

interface Entry {
  readonly row: JointRow;
  readonly order: number;
  /** The words of its name, and of each other name. */
  readonly names: readonly ReadonlySet<string>[];
  /** The words of the places where it lies on the body: they find it, after all that is named so. */
  readonly places: readonly string[];
}

/**
 * Prepares looking rows up by words: in any order, from their beginning on, singular or plural, by the row's own name or
 * another name of it; all words have to be there. Best matches first, and of equal ones those that are used more often.
 * What looks like a side in the making is left out where it would find nothing, and only then mistakes in typing are
 * tolerated.
 */
export function createFinder(
  rows: readonly JointRow[],
): (words: readonly string[], uses: RowUses) => JointRow[] {
  const entries = new Map(rows.map((row, order): [string, Entry] => [row.key, entryOf(row, order)]));
  const index = new MiniSearch<{ id: string; words: string }>({ fields: ['words'], processTerm });
  index.addAll(
    [...entries].map(([id, { names, places }]) => ({
      id,
      words: names
        .flatMap((name) => [...name])
        .concat(places)
        .join(' '),
    })),
  );

  const search = (words: readonly string[], fuzzy: boolean, uses: RowUses): JointRow[] => {
    const usesOf = ({ row }: Entry) => uses.get(row.key) ?? 0;
    const terms = words.flatMap((word) => processTerm(word) ?? []);
    const tolerance = (term: string) => (term.length > 4 ? 2 : Number(term.length === 4));
    return index
      .search(terms.join(' '), {
        combineWith: 'AND',
        prefix: true,
        fuzzy: fuzzy && tolerance,
        processTerm: same,
      })
      .flatMap(({ id, score }) => {
        const entry = entries.get(String(id));
        return entry ? [{ ...entry, rank: fuzzy ? -score : rankOf(entry, terms) }] : [];
      })
      .sort((one, other) => one.rank - other.rank || usesOf(other) - usesOf(one) || one.order - other.order)
      .map(({ row }) => row);
  };

  return (words, uses) => {
    const exact = search(words, false, uses);
    if (exact.length > 0) return exact;
    const withoutSides = words.filter((word) => !looksLikeSide(word));
    const attempts = [
      () => search(withoutSides, false, uses),
      () => search(words, true, uses),
      () => search(withoutSides, true, uses),
    ];
    for (const attempt of attempts) {
      const found = attempt();
      if (found.length > 0) return found;
    }
    return [];
  };
}

const same = (term: string) => term;

function entryOf(row: JointRow, order: number): Entry {
  const own = new Set(wordsOf(row.name).flatMap((word) => processTerm(word) ?? []));
  const others = otherNames(own, singular).map(
    (name) => new Set(wordsOf(name).flatMap((word) => processTerm(word) ?? [])),
  );
  const places = regionsOf(row).flatMap((region) => wordsOf(nameOfRegion(region, undefined)));
  return { row, order, names: [own, ...others], places };
}

/** Lower is better: the whole name, all of another name, whole words, beginnings of words; then the shorter name. */
function rankOf({ names, row }: Entry, terms: readonly string[]): number {
  const isWhole = (name: ReadonlySet<string>) =>
    name.size === new Set(terms).size && terms.every((term) => name.has(term));
  const [own = new Set<string>(), ...others] = names;
  const length = own.size / 100 + (row.single ? 0.001 : 0);
  if (isWhole(own)) return length;
  if (others.some(isWhole)) return 1 + length;
  if (terms.every((term) => own.has(term))) return 2 + length;
  return 3 + length;
}
