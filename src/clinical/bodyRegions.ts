import type { BodyPart } from '#contract/referral.ts';
import { regionsByPhrase, type BodyRegionId } from './bodyRegionPhrases.ts';
import type { JointRow } from './joints.ts';
import { readSide, type Side } from './laterality.ts';
import { capitalised, nameWithSide } from './partNames.ts';
import { singular, wordsOf } from './words.ts';

/** A side that one region of the body can be of. */
export type OneSide = Exclude<Side, 'both'>;

/**
 * The regions of the body that a row's name says, in the order of the name: "Ankle" is of `ankle`, "Abdomen and pelvis"
 * of both, "Whole body" of none. The longest phrase counts: "Shoulder blade" is not of the shoulder, "Neck of femur"
 * not of the neck.
 */
export function regionsOf(row: JointRow): readonly BodyRegionId[] {
  const known = cache.get(row);
  if (known) return known;
  const regions = regionsIn(row.name);
  cache.set(row, regions);
  return regions;
}

// Rows are asked for each of some forty places on the map, and never change.
const cache = new WeakMap<JointRow, readonly BodyRegionId[]>();

function regionsIn(name: string): BodyRegionId[] {
  const words = wordsOf(name).map(singular);
  const found = new Set<BodyRegionId>();
  for (let index = 0; index < words.length;) {
    const length = [3, 2, 1].find((count) => regionsAt(words, index, count)) ?? 0;
    for (const region of regionsAt(words, index, length) ?? []) found.add(region);
    index += length || 1;
  }
  return [...found];
}

/**
 * The region that a row stands for alone; undefined where its name says none, or several (then no single place on the
 * body stands for it).
 */
export function regionOf(row: JointRow): BodyRegionId | undefined {
  const [region, another] = regionsOf(row);
  return another === undefined ? region : undefined;
}

/**
 * The parts of the rows that belong to a region, on one side of it or, without a side, all of them. A part without a
 * side, or for both at once, belongs to either side of its region; one that says the other side does not.
 */
export function partsOfRegion(
  region: BodyRegionId,
  side: OneSide | undefined,
  rows: readonly JointRow[],
): BodyPart[] {
  return rows
    .filter((row) => regionsOf(row).includes(region))
    .flatMap(({ left, right, both, single }) => [left, right, both, single])
    .filter((part) => part !== undefined)
    .filter((part) => side === undefined || readSide(part.name).side !== other[side]);
}

/** In words: "Left Achilles tendon", "Cervical spine". */
export function nameOfRegion(region: BodyRegionId, side: OneSide | undefined): string {
  const words = region.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const name = capitalised(fullNames[region] ?? words);
  return side === undefined ? name : nameWithSide(side, name);
}

const fullNames: Readonly<Partial<Record<BodyRegionId, string>>> = {
  achilles: 'Achilles tendon',
  sacroiliac: 'sacroiliac joint',
};

const other: Readonly<Record<OneSide, OneSide>> = { left: 'right', right: 'left' };

function regionsAt(words: readonly string[], index: number, count: number) {
  if (index + count > words.length) return undefined;
  return regionsByPhrase.get(words.slice(index, index + count).join(' '));
}
