import { referralNames } from '#contract/upstream/names.ts';
import type { TimeSlotWire } from '#contract/upstream/wire.ts';
import { freeAppointments } from '../rules/slots.ts';
import { findProvider } from '../seed/providers.ts';
import type { StoredReferral } from '../store/referrals.ts';
import type { Surroundings } from './call.ts';

/**
 * The free appointments at a referral's provider, as long as the referral needs them. Undefined when no provider is
 * selected; empty when it publishes no times.
 * @param taken the blocks that are not free
 */
export function freeTimes(
  { answers }: StoredReferral,
  { clock, taken }: Pick<Surroundings, 'clock'> & { readonly taken: ReadonlySet<number> },
): TimeSlotWire[] | undefined {
  const provider = findProvider(answers[referralNames.providerId] ?? 0);
  if (!provider) return undefined;
  if (!provider.publishesTimeSlots) return [];
  const parts = answers[referralNames.bodyPartIds]?.length ?? 1;
  return freeAppointments({ provider, parts, now: clock.now(), taken });
}

/** Whether two lists of block ids are one appointment, whatever their order. */
export function sameIds(a: readonly number[], b: readonly number[]): boolean {
  const inOrder = (ids: readonly number[]) => ids.toSorted((x, y) => x - y).join(' ');
  return inOrder(a) === inOrder(b);
}
