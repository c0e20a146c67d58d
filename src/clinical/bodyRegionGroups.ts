import type { BodyRegionId } from './bodyRegionPhrases.ts';
import { regionsOf } from './bodyRegions.ts';
import type { JointRow } from './joints.ts';

/** The headings of the list of body parts, from head to foot, with the regions of the body under each. */
const groups = {
  'Head and neck': ['head', 'neck'],
  Spine: ['cervicalSpine', 'thoracicSpine', 'lumbarSpine', 'sacrum', 'sacroiliac'],
  'Shoulder and arm': ['collarbone', 'shoulder', 'shoulderBlade', 'upperArm', 'elbow', 'forearm'],
  'Wrist and hand': ['wrist', 'hand'],
  'Chest, abdomen and pelvis': ['chest', 'abdomen', 'pelvis'],
  'Hip and leg': ['hip', 'groin', 'thigh', 'knee', 'lowerLeg'],
  'Ankle and foot': ['achilles', 'ankle', 'foot'],
} as const satisfies Record<string, readonly BodyRegionId[]>;

const others = 'Other';

/** The heading under which a row stands in the list. */
export type RegionGroup = keyof typeof groups | typeof others;

const order: readonly RegionGroup[] = [...(Object.keys(groups) as (keyof typeof groups)[]), others];

const groupByRegion = new Map<BodyRegionId, RegionGroup>(
  Object.entries(groups).flatMap(([group, regions]) =>
    regions.map((region) => [region, group as RegionGroup] as const),
  ),
);

/** The heading of a row: that of the first place which its name says, "Other" where it says none ("Whole body"). */
export function groupOf(row: JointRow): RegionGroup {
  const [region] = regionsOf(row);
  return (region && groupByRegion.get(region)) ?? others;
}

/** Sorts things that belong to rows under their headings, from head to foot; empty headings are left out. */
export function byGroup<T>(
  items: readonly T[],
  rowOf: (item: T) => JointRow,
): { group: RegionGroup; items: readonly T[] }[] {
  const sorted = new Map<RegionGroup, T[]>(order.map((group) => [group, []]));
  for (const item of items) sorted.get(groupOf(rowOf(item)))?.push(item);
  return [...sorted].map(([group, items]) => ({ group, items })).filter(({ items }) => items.length > 0);
}
