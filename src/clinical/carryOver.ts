import type { BodyPart } from '#contract/referral.ts';
import { nameOfPart } from './joints.ts';
import { singular, wordsOf } from './words.ts';

/** What becomes of chosen parts when another list is offered. */
interface CarriedOver {
  /** The parts of the new list that mean the same, in the order they were chosen. */
  readonly kept: readonly BodyPart[];
  /** The chosen parts that the new list does not have. */
  readonly missing: readonly BodyPart[];
}

/**
 * Finds the chosen parts of one modality in the list of another, where the same part may have another id. Same means
 * the same words with the same side, however spelt ("Ankle - L", "Left ankle"); nothing similar is taken instead.
 */
export function carryOver(chosen: readonly BodyPart[], offered: readonly BodyPart[]): CarriedOver {
  const byName = new Map(offered.toReversed().map((part) => [comparable(part), part]));
  const found = chosen.map((part) => ({ part, same: byName.get(comparable(part)) }));
  return {
    kept: found.flatMap(({ same }) => same ?? []),
    missing: found.filter(({ same }) => !same).map(({ part }) => part),
  };
}

function comparable(part: BodyPart): string {
  return wordsOf(nameOfPart(part)).map(singular).join(' ');
}
