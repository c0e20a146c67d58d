import type { BodyPart } from '#contract/referral.ts';
import { readSide, type Side } from './laterality.ts';
import { capitalised, nameWithSide } from './partNames.ts';
import { singular, wordsOf } from './words.ts';

/**
 * One row of the picker: a joint with the parts that stand for its sides, or a part that has no sides (`single`).
 * Never both, and at least one of the four.
 */
export interface JointRow {
  /** Unique among the rows of one list. */
  readonly key: string;
  /** Without a side: "Ankle". */
  readonly name: string;
  readonly left?: BodyPart;
  readonly right?: BodyPart;
  /** A part that the upstream lists for both sides at once. */
  readonly both?: BodyPart;
  readonly single?: BodyPart;
}

/**
 * The rows for a modality's body parts, in the order of the first part of each. The side is read however the upstream
 * spells it ("Left ankle", "Ankle (left)", "Ankle - L", "L ankle", "Ankle, both"); a side in the middle of a name
 * ("Heart (left ventricle)") is part of that name. A second part for a side that is taken gets a row of its own, so
 * that every part can be chosen.
 */
export function jointRows(parts: readonly BodyPart[]): JointRow[] {
  const rows = new Map<string, JointRow>();
  for (const part of parts) {
    const { side, name } = sidedName(part);
    const key = `sides ${wordsOf(name).map(singular).join(' ')}`;
    const row = rows.get(key);
    if (side === undefined || row?.[side]) rows.set(`part ${part.id}`, singleRow(part));
    else rows.set(key, { ...(row ?? { key, name }), [side]: part });
  }
  return [...rows.values()];
}

/** The sides that a row can be chosen for, in the order left, right, both; none for a part without sides. */
export function sidesOf(row: JointRow): Side[] {
  return sides.filter((side) => partsOf(row, side).length > 0);
}

/**
 * The parts that choosing a side of a row stands for; none when the row lacks that side. Both sides are the left and
 * the right part, and the upstream's own part for both only where it does not list these two.
 */
export function partsOf(row: JointRow, side: Side): readonly BodyPart[] {
  if (side !== 'both') return present(row[side]);
  return row.left && row.right ? [row.left, row.right] : present(row.both);
}

/** "Left ankle", "Both ankles". Without a side the row's own name. */
export function nameOf(side: Side | undefined, row: JointRow): string {
  return side === undefined ? row.name : nameWithSide(side, row.name);
}

/** A part's name with its side in words, however the upstream spells it: "Ankle - L" gives "Left ankle". */
export function nameOfPart(part: BodyPart): string {
  const { side, name } = sidedName(part);
  return side === undefined ? capitalised(part.name) : nameWithSide(side, name);
}

const sides = ['left', 'right', 'both'] as const;

const present = (part: BodyPart | undefined) => (part ? [part] : []);

const singleRow = (part: BodyPart): JointRow => ({
  key: `part ${part.id}`,
  name: capitalised(part.name),
  single: part,
});

function sidedName(part: BodyPart): { side: Side | undefined; name: string } {
  const { side, outermost, rest } = readSide(part.name);
  if (side === undefined || !outermost || rest === '') return { side: undefined, name: part.name };
  return { side, name: capitalised(rest) };
}
