import type { Side } from '../laterality.ts';
import { contradiction, type Contradiction } from './contradiction.ts';
import { fits } from './fits.ts';
import type { Region } from './regions.ts';
import { inWords, type ScanPart } from './scanParts.ts';
import type { Site } from './sites.ts';

/**
 * Asks when the notes complain of one side and the scan has that region on the other side only. For each scanned region
 * the nearest that the notes say decides: that region itself; else one that fits it (a hand that was fallen on for a
 * wrist, a leg for a knee) and is not scanned itself; else a side without a region. A side that is complained of
 * anywhere at that level is enough for silence. So "fell onto left hand" asks for a scan of the right wrist, unless the
 * notes also complain of the right wrist; and "R>L" asks where only the left is scanned and both are not named.
 * @param sites what the notes complain of
 */
export function findOtherSide(sites: readonly Site[], parts: readonly ScanPart[]): Contradiction | undefined {
  const sided = sites.filter(({ side }) => side !== undefined);
  for (const part of parts) {
    if (part.side === undefined) continue;
    for (const region of part.regions) {
      const same = parts.filter(({ regions, side }) => side !== undefined && regions.includes(region));
      const scanned = new Set(same.flatMap(({ side }) => eachSide(side)));
      const named = nearest(sided, region, parts);
      const [first] = named;
      if (first && !named.some(({ side }) => eachSide(side).some((each) => scanned.has(each)))) {
        return contradiction('side', first.said, inWords(same));
      }
    }
  }
  return undefined;
}

function nearest(sites: readonly Site[], region: Region, parts: readonly ScanPart[]): readonly Site[] {
  const same = sites.filter((site) => site.region === region);
  const only = same.filter((site) => site.only);
  if (same.length > 0) return only.length > 0 ? only : same;
  const fitting = sites.filter((site) => site.region && fits(site.region, region) && !isScanned(site, parts));
  return fitting.length > 0 ? fitting : sites.filter((site) => site.region === undefined);
}

/** Whether another chosen part is what a site is about: this very place, or one without sides that it fits. */
function isScanned({ region, side }: Site, parts: readonly ScanPart[]): boolean {
  return parts.some((part) =>
    part.regions.some((each) =>
      part.side === undefined
        ? region !== undefined && fits(region, each)
        : region === each && eachSide(part.side).some((one) => eachSide(side).includes(one)),
    ),
  );
}

function eachSide(side: Side | undefined): Side[] {
  if (side === 'both') return ['left', 'right'];
  return side ? [side] : [];
}
