import type { Side } from '../laterality.ts';
import type { Region } from './regions.ts';
import { regionMarks, type RegionMark } from './regionMarks.ts';
import { sideMarks, type SideMark } from './sideMarks.ts';
import { wordsOfNotes, type Word } from './words.ts';

/** A place in the body that notes name: a region, a side, or both together. */
export interface Site {
  readonly region: Region | undefined;
  readonly side: Side | undefined;
  /** True where the words are too general to rule other regions out. */
  readonly hint: boolean;
  /** True where the notes say that it is this side only. */
  readonly only: boolean;
  /** The words as written: "right knee", "knee pain (R)", "left side". */
  readonly said: string;
  /** Indices of the first word of {@link said}, of that of the side (else the region), and of the one behind the last. */
  readonly from: number;
  readonly at: number;
  readonly to: number;
}

/** Notes taken apart. */
export interface ReadNotes {
  readonly notes: string;
  readonly words: readonly Word[];
  /** Where in {@link notes} each clause and each sentence begins, by its number. */
  readonly clauses: readonly number[];
  readonly sentences: readonly number[];
  /** In the order in which they stand. */
  readonly sites: readonly Site[];
}

// A side does not reach over these to a region behind them.
const stops = new Set(
  'after also and as because but by due following for has is no not or rad radiates radiating referred since than that to was when with'.split(
    ' ',
  ),
);

/**
 * Finds the places that notes name and which side belongs to which region: the one behind it ("right medial knee", and
 * "right hip and knee" both), else the one before it in the sentence ("knee pain (R)"), else the last one named.
 * @param own as in {@link regionMarks}
 */
export function readNotes(notes: string, own: readonly (readonly [Region, string])[]): ReadNotes {
  const words = wordsOfNotes(notes);
  const regions = regionMarks(words, own);
  const sides = sideMarks(words, regions);
  const taken = new Set<RegionMark>();
  const sites: Site[] = [];
  const add = (side: SideMark | undefined, region: RegionMark | undefined, from: number, to: number) => {
    const said = written(notes, words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
    const only =
      side !== undefined && [words[to], ...words.slice(Math.max(0, side.from - 3), side.from)].some(isOnly);
    sites.push({
      only,
      region: region?.region,
      side: side?.side,
      hint: region?.hint ?? false,
      said,
      from,
      at: side?.from ?? from,
      to,
    });
    if (region) taken.add(region);
  };
  for (const side of sides) {
    const behind = regionsBehind(words, side, sides, regions);
    for (const region of behind) add(side, region, side.from, region.to);
    if (behind.length > 0) continue;
    const before = regions.findLast(({ to }) => to <= side.from);
    const near =
      before && words[before.from]?.sentence === words[side.from]?.sentence && side.from - before.to <= 4;
    add(side, before, near ? before.from : side.from, side.to);
  }
  for (const region of regions) if (!taken.has(region)) add(undefined, region, region.from, region.to);
  return {
    notes,
    words,
    clauses: startsOf(words, (word) => word.clause),
    sentences: startsOf(words, (word) => word.sentence),
    sites: sites.toSorted((one, other) => one.from - other.from),
  };
}

function startsOf(words: readonly Word[], numberOf: (word: Word) => number): number[] {
  const starts: number[] = [];
  for (const word of words) starts[numberOf(word)] ??= word.start;
  return starts;
}

const isOnly = (word: Word | undefined) => word?.text === 'only';

/** The words as written, on one line; a bracket that opens in them is closed. */
function written(notes: string, start: number, end: number): string {
  const text = notes.slice(start, end);
  const isOpen = text.lastIndexOf('(') > text.lastIndexOf(')') && notes[end] === ')';
  return (isOpen ? `${text})` : text).replaceAll(/\s+/g, ' ');
}

function regionsBehind(
  words: readonly Word[],
  side: SideMark,
  sides: readonly SideMark[],
  regions: readonly RegionMark[],
): RegionMark[] {
  const first = regions.findIndex(({ from }) => from >= side.to);
  const region = regions[first];
  if (!region || region.from - side.to > 4) return [];
  const between = words.slice(side.to, region.from);
  const sameClause = words[region.from]?.clause === words[side.to - 1]?.clause;
  const isCut =
    between.some(({ text }) => stops.has(text)) ||
    sides.some(({ from }) => from >= side.to && from < region.from);
  const follows = regions.some(({ to }) => to === side.from) && !/[,:;.]/.test(words[side.from]?.gap ?? '');
  if (!sameClause || isCut || (follows && between.length > 0)) return [];
  const found = [region];
  for (const next of regions.slice(first + 1)) {
    const last = found.at(-1);
    if (!last || !isJoined(words, last, next)) break;
    found.push(next);
  }
  return found;
}

/** "Hip and knee", "hip/knee". */
function isJoined(words: readonly Word[], one: RegionMark, other: RegionMark): boolean {
  const gap = words[other.from]?.gap ?? '';
  if (other.from === one.to) return /^\s*[/&+]\s*$|^\s$/.test(gap);
  return other.from === one.to + 1 && /^(?:and|or|n)$/.test(words[one.to]?.text ?? '') && /^\s+$/.test(gap);
}
