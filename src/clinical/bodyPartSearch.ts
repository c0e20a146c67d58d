import type { BodyPart } from '#contract/referral.ts';
import { createFinder } from './jointFinder.ts';
import { jointRows, nameOf, partsOf, sidesOf, type JointRow } from './joints.ts';
import { readSide, type Side } from './laterality.ts';
import type { RowUses } from './usualRows.ts';
import { wordsOf } from './words.ts';

/** Something that can be chosen, and what choosing it does. */
export interface BodyPartMatch {
  /** Unique within one result. */
  readonly key: string;
  readonly row: JointRow;
  /** In words: "Left ankle", "Both ankles"; "Ankle" when it asks or has no sides. */
  readonly label: string;
  /** The side that choosing it adds; undefined when it asks or has no sides. */
  readonly side: Side | undefined;
  /** The parts that choosing it adds. Empty when it asks: then choosing it adds nothing and {@link sideOptions} follow. */
  readonly adds: readonly BodyPart[];
  /** True when a side was typed that this row does not have: it is offered as it is. */
  readonly withoutSide: boolean;
}

/** What a query found. */
export interface BodyPartResult {
  readonly matches: readonly BodyPartMatch[];
  /** The side that was typed. */
  readonly side: Side | undefined;
  /** Two sides were typed that cannot both be meant. No side counts as typed then. */
  readonly contradiction: boolean;
  /** Whether Enter takes the first match: only once a part, and not merely a side, was typed. */
  readonly enterTakesFirst: boolean;
}

/**
 * Prepares the search over a modality's body parts. The side is read first and exactly (`readSide`); what is left is
 * looked for as words in any order, from their beginning on, singular or plural, also by synonyms and abbreviations.
 * Only when nothing matches are typing mistakes tolerated, and only in the words of the part: a misspelt side is no
 * side, so the row asks. Without words every row matches, in the upstream's order. Of rows that
 * match equally well the one that is used more often (`uses`) comes first.
 */
export function createBodyPartSearch(
  parts: readonly BodyPart[],
): (query: string, uses?: RowUses) => BodyPartResult {
  const rows = jointRows(parts);
  const find = createFinder(rows);
  return (query, uses = neverUsed) => {
    const { side, contradiction, rest } = readSide(query);
    const words = wordsOf(rest);
    const found = words.length === 0 ? rows : find(words, uses);
    const matches = found
      .filter((row) => !isOfOtherSide(row, side))
      .map((row) => matchOf(row, side))
      .sort((one, other) => Number(one.withoutSide) - Number(other.withoutSide));
    return { matches, side, contradiction, enterTakesFirst: words.length > 0 };
  };
}

const neverUsed: RowUses = new Map();

/** The sides to choose from for a row that asks. */
export function sideOptions(row: JointRow): BodyPartMatch[] {
  return sidesOf(row).map((side) => matchOf(row, side));
}

/** The same object for the same row and side, so that a list that stays as it is need not be drawn anew. */
function matchOf(row: JointRow, side: Side | undefined): BodyPartMatch {
  const bySide = matches.get(row) ?? new Map<Side | undefined, BodyPartMatch>();
  const match = bySide.get(side) ?? newMatch(row, side);
  matches.set(row, bySide.set(side, match));
  return match;
}

const matches = new WeakMap<JointRow, Map<Side | undefined, BodyPartMatch>>();

function newMatch(row: JointRow, side: Side | undefined): BodyPartMatch {
  if (row.single) {
    const withoutSide = side !== undefined && readSide(row.name).side !== side;
    return { key: row.key, row, label: row.name, side: undefined, adds: [row.single], withoutSide };
  }
  const adds = side === undefined ? [] : partsOf(row, side);
  // A row that lacks the typed side asks, rather than offering another side than the one that was typed.
  if (side === undefined || adds.length === 0) {
    return { key: row.key, row, label: row.name, side: undefined, adds: [], withoutSide: side !== undefined };
  }
  return { key: `${row.key} ${side}`, row, label: nameOf(side, row), side, adds, withoutSide: false };
}

/** A part whose own name says another side than the typed one is not what was meant. */
function isOfOtherSide(row: JointRow, side: Side | undefined): boolean {
  if (side === undefined || !row.single) return false;
  const own = readSide(row.name).side;
  return own !== undefined && own !== side;
}
