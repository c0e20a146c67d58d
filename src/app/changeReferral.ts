import { ApiError } from '#api/ApiError.ts';
import { referralWrites } from '#api/referralWrites.ts';
import { changesTo, withUpdate } from '#contract/changes.ts';
import { rebased } from '#contract/conflict.ts';
import type { Referral, ReferralUpdate } from '#contract/referral.ts';
import type { Saved } from '#wizard/handle.ts';
import { underKey } from './underKey.ts';
import type { Writing } from './writeReferral.ts';

/** How often others may come before while one update is written. */
const mostRebases = 3;

/**
 * Writes what an update changes of a referral as it was read. What others have changed since then stays.
 * @returns the referral as it is then, the same one when nothing changes; both `versions` when others have changed the same
 * answers to something else: nothing is written then
 * @throws ApiError
 */
export async function changeReferral(
  { request, open }: Writing,
  base: Referral,
  update: ReferralUpdate,
): Promise<Saved<Referral>> {
  const writes = referralWrites(request);

  function send(on: Referral, changes: ReferralUpdate): Promise<Referral> {
    const { timeSlot } = changes;
    return underKey(open, JSON.stringify([on.id, changes]), (key) =>
      timeSlot ? writes.pickTimeSlot(on, timeSlot, key) : writes.update(on, changes, key),
    );
  }

  let on = base;
  let changes = changesTo(base, update);
  for (let rebases = 0; changes; rebases += 1) {
    try {
      // What the upstream's answer leaves out is as this screen has it, unless others were there.
      const patch = on === base ? update : changes;
      return { ok: true, referral: withUpdate(await send(on, changes), patch) };
    } catch (error) {
      if (!isConflict(error) || rebases === mostRebases) throw error;
      const now = await writes.current(on.id);
      // Nobody came before: it is refused for another reason.
      if (now.version === on.version) throw error;
      const next = rebased(base, now, update);
      if (next.isConflict) {
        const mine = withUpdate(now, next.changes ?? {});
        return { ok: false, refusal: error, versions: { theirs: now, mine } };
      }
      [on, changes] = [now, next.changes];
    }
  }
  return { ok: true, referral: on };
}

function isConflict(error: unknown): error is ApiError {
  return error instanceof ApiError && error.kind === 'conflict';
}
