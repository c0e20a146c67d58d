import { sideOptions, type BodyPartMatch, type BodyPartResult } from '#clinical/bodyPartSearch.ts';
import { byGroup } from '#clinical/bodyRegionGroups.ts';
import type { JointRow } from '#clinical/joints.ts';
import { usual, type RowUses } from '#clinical/usualRows.ts';

/** Something in the list that can be pressed. */
export interface PickerOption {
  /** Unique in the list. */
  readonly key: string;
  readonly match: BodyPartMatch;
}

/** One line of the list: a joint with its sides beside it, or a part without sides. */
export interface PickerRow {
  /** What Enter takes: of a joint the side that was typed, else it asks. */
  readonly own: PickerOption;
  /** All that can be pressed in the line, `own` among them, in the order in which it is drawn. */
  readonly cells: readonly PickerOption[];
}

/** Lines under a heading, or without one. */
export interface PickerSection {
  readonly key: string;
  /** '' for no heading. */
  readonly title: string;
  readonly rows: readonly PickerRow[];
}

/** What the list shows. */
export interface PickerList {
  readonly sections: readonly PickerSection[];
  /** Lines that were left out; typing brings them. */
  readonly hidden: number;
}

// Nobody reads further, and every line costs time while typing. A list that is too long to browse shows a little of
// everything.
const mostFound = 24;
const mostToBrowse = 100;
const fewToBrowse = 56;

/**
 * The list for what was typed. While only browsing (nothing or just a side was typed) it stands under headings, what
 * the clinician often refers above all; once a part was typed the best match comes first and no heading breaks that.
 */
export function listOf(result: BodyPartResult, uses: RowUses): PickerList {
  const { matches, enterTakesFirst } = result;
  if (enterTakesFirst) {
    const rows = matches.slice(0, mostFound).map((match) => rowOf(match));
    return {
      sections: sectionsOf([{ key: 'found', title: '', rows }]),
      hidden: matches.length - rows.length,
    };
  }
  const often = usual(matches, ({ row }) => row.key, uses).map((match) => rowOf(match, 'often '));
  const groups = byGroup(matches, ({ row }) => row);
  const most = matches.length > mostToBrowse ? Math.ceil(fewToBrowse / groups.length) : mostToBrowse;
  const sections = groups.map(({ group, items }) => ({
    key: group,
    title: group,
    rows: items.slice(0, most).map((match) => rowOf(match)),
  }));
  return {
    sections: sectionsOf([{ key: 'often', title: 'You often refer', rows: often }, ...sections]),
    hidden: matches.length - sections.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}

/** The list of a row that asks: its sides, one to a line. */
export function listOfSides(row: JointRow): PickerList {
  const rows = sideOptions(row).map((match) => {
    const own = { key: match.key, match };
    return { own, cells: [own] };
  });
  return { sections: [{ key: 'sides', title: '', rows }], hidden: 0 };
}

/** `prefix` keeps the keys of a row that is listed twice apart. The same object for the same match. */
function rowOf(match: BodyPartMatch, prefix = ''): PickerRow {
  const byPrefix = drawn.get(match) ?? new Map<string, PickerRow>();
  const row = byPrefix.get(prefix) ?? newRow(match, prefix);
  drawn.set(match, byPrefix.set(prefix, row));
  return row;
}

const drawn = new WeakMap<BodyPartMatch, Map<string, PickerRow>>();

function newRow(match: BodyPartMatch, prefix: string): PickerRow {
  const option = (match: BodyPartMatch): PickerOption => ({ key: `${prefix}${match.key}`, match });
  const own = option(match);
  const sides = sideOptions(match.row).map((side) => (side.side === match.side ? own : option(side)));
  return { own, cells: match.side === undefined ? [own, ...sides] : sides };
}

const sectionsOf = (sections: readonly PickerSection[]) => sections.filter(({ rows }) => rows.length > 0);
