import type { BodyPart } from '#contract/referral.ts';
import type { JointRow } from './joints.ts';

/** What a referral asks to be scanned, and nothing of whom. */
export interface PastScan {
  readonly modality: string | null;
  readonly bodyPartIds: readonly number[];
}

/** In how many referrals each row was chosen, by the row's key; rows that never were are left out. */
export type RowUses = ReadonlyMap<string, number>;

/** Once is no habit. */
const usualFrom = 2;

/**
 * Counts in how many of the scans each row of a modality's list was chosen, whichever its side: both ankles in one
 * referral are one use of the ankle. Scans of another modality do not count, since ids mean other parts there.
 */
export function usesOfRows(rows: readonly JointRow[], modality: string, scans: readonly PastScan[]): RowUses {
  const keyById = new Map(rows.flatMap((row) => partsIn(row).map(({ id }) => [id, row.key] as const)));
  const uses = new Map<string, number>();
  for (const scan of scans) {
    if (scan.modality !== modality) continue;
    for (const key of new Set(scan.bodyPartIds.map((id) => keyById.get(id))))
      if (key !== undefined) uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  return uses;
}

/** Those of some rows (or of what `keyOf` gives the row's key of) that are usual, the most used first; a few at most. */
export function usual<T>(items: readonly T[], keyOf: (item: T) => string, uses: RowUses, atMost = 5): T[] {
  const usesOf = (item: T) => uses.get(keyOf(item)) ?? 0;
  return items
    .filter((item) => usesOf(item) >= usualFrom)
    .sort((one, other) => usesOf(other) - usesOf(one))
    .slice(0, atMost);
}

const partsIn = ({ left, right, both, single }: JointRow): BodyPart[] =>
  [left, right, both, single].filter((part) => part !== undefined);
