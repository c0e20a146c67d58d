import { contradiction, type Contradiction } from './contradiction.ts';
import { fits, isOpen } from './fits.ts';
import { inWords, type ScanPart } from './scanParts.ts';
import type { Site } from './sites.ts';

/**
 * Asks when the notes complain of a region and no region that they name, in whatever way, fits any chosen part.
 * @param sites all that the notes name
 * @param complaints those that they complain of
 */
export function findOtherRegion(
  sites: readonly Site[],
  complaints: readonly Site[],
  parts: readonly ScanPart[],
): Contradiction | undefined {
  const scanned = parts.flatMap(({ regions }) => regions);
  const main = complaints.find(({ region, hint }) => region !== undefined && !hint);
  if (!main || scanned.length === 0 || scanned.some(isOpen)) return undefined;
  const anyFits = sites.some(
    ({ region }) => region !== undefined && scanned.some((each) => fits(region, each)),
  );
  return anyFits ? undefined : contradiction('region', main.said, inWords(parts));
}
