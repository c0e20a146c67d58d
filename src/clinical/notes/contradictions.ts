import { isAside } from './aside.ts';
import type { Contradiction } from './contradiction.ts';
import { findOtherModality, modalityOf } from './modalities.ts';
import { findOtherOrgan } from './organs.ts';
import { findOtherRegion } from './otherRegion.ts';
import { findOtherSide } from './otherSide.ts';
import { ownRegions, scanParts } from './scanParts.ts';
import { readNotes } from './sites.ts';

/** What was chosen. */
export interface ChosenScan {
  /** As upstream spells it: "MRI", "X-ray". */
  readonly modality: string;
  /** Names of body parts as upstream spells them: "Left ankle", "Lumbar spine". */
  readonly parts: readonly string[];
  /** `female`, `male`, `other` or ''. */
  readonly gender: string;
}

/**
 * Where clinical notes contradict the chosen scan: at most one question of each kind, the most serious first (side,
 * region, organ, modality). Reads words by fixed rules and is made to miss no side; what is denied, past, compared with
 * or well is no complaint and contradicts nothing.
 */
export function findContradictions(notes: string, scan: ChosenScan): readonly Contradiction[] {
  const parts = scanParts(scan.parts);
  const read = readNotes(notes, ownRegions(parts));
  const complaints = read.sites.filter((site) => !isAside(read, site));
  return [
    findOtherSide(complaints, parts),
    // Bone density is measured for reasons that lie anywhere in the body.
    modalityOf(scan.modality) === 'DEXA' ? undefined : findOtherRegion(read.sites, complaints, parts),
    findOtherOrgan(notes, scan.gender),
    findOtherModality(notes, scan.modality),
  ].filter((found) => found !== undefined);
}
