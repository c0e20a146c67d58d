import { timeSlotNames } from '#contract/upstream/names.ts';
import { pickTimeSlots, type TimeSlotWire } from '#contract/upstream/wire.ts';
import { check, recordOf } from '../rules/check.ts';
import { closedErrors } from '../rules/finish.ts';
import { refusal } from '../rules/refusal.ts';
import type { StoredReferral } from '../store/referrals.ts';
import { listed, queryRefused, refused, written } from './answer.ts';
import { forReferral, type Handlers, type Surroundings } from './call.ts';
import { freeTimes, sameIds } from './freeTimes.ts';
import { representer } from './represent.ts';

/** The operations on the appointments of a referral's selected provider. */
export function slotHandlers({
  store,
  clock,
}: Surroundings): Pick<Handlers, 'listTimeSlots' | 'pickTimeSlots'> {
  const freeFor = (referral: StoredReferral): TimeSlotWire[] | undefined =>
    freeTimes(referral, { clock, taken: store.bookings.takenByOthers(referral.id) });
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
