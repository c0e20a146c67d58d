import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';
import { isInForce } from './period.ts';
import { ownField } from './reading.ts';

/** What a FHIR element is used for, among those that say so; '' for those that do not. */
export function useOf(given: unknown): string {
  const use = ownField(given, 'use');
  return typeof use === 'string' ? use : '';
}

/**
 * The entries that hold today, the best use first; of one use in their own order. `uses` lists what may be taken, best
 * first; entries for anything else are not.
 */
export function inOrderOfUse(
  entries: readonly unknown[],
  uses: readonly string[],
  today: IsoDate,
): readonly unknown[] {
  return entries
    .filter((entry) => uses.includes(useOf(entry)) && isInForce(entry, today))
    .sort((one, other) => uses.indexOf(useOf(one)) - uses.indexOf(useOf(other)));
}
