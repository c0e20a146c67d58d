import { referralWrites } from '#api/referralWrites.ts';
import type { Request } from '#api/request.ts';
import { changesTo, withUpdate } from '#contract/changes.ts';
import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import { handOver } from './handOver.ts';

/**
 * Writes what an update changes, and gives the referral as it is then; the same one when nothing changes.
 * @param known undefined: it is created from the update's patient
 * @throws ApiError
 */
export async function writeReferral(
  request: Request,
  known: Referral | undefined,
  update: ReferralUpdate,
): Promise<Referral> {
  const { create, update: change, pickTimeSlot } = referralWrites(request);
  if (!known) return withUpdate(await create(update.patient ?? {}), update);
  const changes = changesTo(known, update);
  if (!changes) return known;
  const answer = changes.timeSlot
    ? await pickTimeSlot(known.id, changes.timeSlot)
    : await change(known.id, changes);
  return withUpdate(answer, update);
}

/**
 * Ends a referral: hands it over to the patient, or confirms what was booked. See {@link handOver}.
 * @param read the referral as it stands at this moment
 * @throws ApiError
 */
export function endReferral(
  request: Request,
  known: Referral,
  way: 'submit' | 'confirm',
  read: () => Promise<Referral>,
): Promise<Referral> {
  return handOver(known, {
    read,
    send: () => referralWrites(request)[way](known.id),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
}
