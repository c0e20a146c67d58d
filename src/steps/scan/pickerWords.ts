import type { BodyPartMatch, BodyPartResult } from '#clinical/bodyPartSearch.ts';
import { sidesOf, type JointRow } from '#clinical/joints.ts';

// What the picker says, in the list and to screen readers.

/** "Left ankle added, 2 selected". */
export function changed(label: string, verb: 'added' | 'removed', count: number): string {
  return `${label} ${verb}, ${count} selected`;
}

/** "left, right or both?", as far as a row has these. */
function whichSide(row: JointRow): string {
  const sides = sidesOf(row);
  if (sides.length === 1) return `only ${sides[0] ?? ''}`;
  return `${sides.slice(0, -1).join(', ')} or ${sides.at(-1) ?? ''}?`;
}

/** What stands beside an option, '' for nothing. */
export function noteOn(match: BodyPartMatch, isChosen: boolean): string {
  if (isChosen) return 'already chosen';
  if (match.adds.length === 0) return whichSide(match.row);
  return match.withoutSide ? 'not offered by side' : '';
}

/** Why there is nothing to choose from. `parts` is the number of parts that there are. */
export function nothingFound(query: string, modality: string, isLoading: boolean, parts: number): string {
  if (modality === '') return 'Select a modality first.';
  if (isLoading) return `Loading the body parts for ${modality}.`;
  if (parts === 0) return `There are no body parts for ${modality} to choose from.`;
  return `No body part of ${modality} matches “${query.trim()}”.`;
}

/** What has to be known before choosing, '' for nothing. */
export function lead(result: BodyPartResult, asking: JointRow | undefined): string {
  if (asking) return `${asking.name}: ${whichSide(asking)}`;
  return result.contradiction ? 'Two different sides were typed. Type left, right or both.' : '';
}
