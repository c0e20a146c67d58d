import { referralNames, timeSlotNames } from '#contract/upstream/names.ts';
import { pickTimeSlots, type TimeSlotWire } from '#contract/upstream/wire.ts';
import { check, recordOf } from '../rules/check.ts';
import { closedErrors } from '../rules/finish.ts';
import { refusal } from '../rules/refusal.ts';
import { freeAppointments } from '../rules/slots.ts';
import { findProvider } from '../seed/providers.ts';
import type { StoredReferral } from '../store/referrals.ts';
import { listed, queryRefused, refused, written } from './answer.ts';
import { forReferral, type Handlers, type Surroundings } from './call.ts';
import { representer } from './represent.ts';

/** The operations on the appointments of a referral's selected provider. */
export function slotHandlers({
  store,
  clock,
}: Surroundings): Pick<Handlers, 'listTimeSlots' | 'pickTimeSlots'> {
  /** Undefined when no provider is selected; empty when it publishes no times. */
  const freeFor = ({ id, answers }: StoredReferral): TimeSlotWire[] | undefined => {
    const provider = findProvider(answers[referralNames.providerId] ?? 0);
    if (!provider) return undefined;
    if (!provider.publishesTimeSlots) return [];
    const parts = answers[referralNames.bodyPartIds]?.length ?? 1;
    const taken = store.bookings.takenByOthers(id);
    return freeAppointments({ providerId: provider.id, parts, now: clock.now(), taken });
  };
  return {
    listTimeSlots: forReferral(store, (referral) => {
      const free = freeFor(referral);
      return free ? listed(free) : queryRefused(['Please select an imaging provider']);
    }),
    pickTimeSlots: forReferral(store, (referral, user, { body }) => {
      const refuse = (errors: Parameters<typeof refused>[0]) =>
        refused(errors, representer(store, user)(referral));
      const closed = closedErrors(referral.status);
      if (closed.length > 0) return refuse(closed);
      const checked = check(pickTimeSlots, recordOf(body));
      if (checked.errors) return refuse(checked.errors);
      const ids = checked.value.time_slot_ids;
      const slot = freeFor(referral)?.find((each) => sameIds(each[timeSlotNames.ids], ids));
      if (!slot) return refuse([refusal('time_slot_ids', 'is no longer available')]);
      const changed = store.transaction(() => {
        store.bookings.book(referral.id, ids);
        return store.referrals.change(referral.id, { timeSlot: slot });
      });
      return written(201, representer(store, user)(changed ?? referral));
    }),
  };
}

function sameIds(a: readonly number[], b: readonly number[]): boolean {
  const inOrder = (ids: readonly number[]) => [...ids].sort((x, y) => x - y).join(' ');
  return inOrder(a) === inOrder(b);
}
