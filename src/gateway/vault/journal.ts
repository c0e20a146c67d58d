import type { Database, Row } from './database.ts';
import { bytes, number, text } from './rows.ts';
import type { SealerOf } from './sealers.ts';
import type { ActionPlace, JournalledAction, Vault } from './vault.ts';

const requestOf = ({ clinicianId, key }: ActionPlace) => `journal request ${clinicianId} ${key}`;
const outcomeOf = ({ clinicianId, key }: ActionPlace) => `journal outcome ${clinicianId} ${key}`;

const columns = 'state, sealed_request, sealed_outcome, made, began_at, quiet_until';

const insert = `
  INSERT INTO journal (
    clinician_id, key, state, sealed_request, made, began_at, quiet_until, holder, held_until, expires_at
  )
  VALUES (?, ?, 'running', ?, '', ?, 0, ?, ?, ?)
  ON CONFLICT (clinician_id, key) DO UPDATE
  SET state = excluded.state, sealed_request = excluded.sealed_request, sealed_outcome = NULL, made = '',
    began_at = excluded.began_at, quiet_until = 0, holder = excluded.holder,
    held_until = excluded.held_until, expires_at = excluded.expires_at
  WHERE journal.expires_at <= excluded.began_at
  RETURNING ${columns}`;
const take = `
  UPDATE journal SET state = 'running', holder = ?, held_until = ?
  WHERE clinician_id = ? AND key = ? AND (state = 'unknown' OR (state = 'running' AND held_until <= ?))
  RETURNING ${columns}`;
const select = `SELECT ${columns} FROM journal WHERE clinician_id = ? AND key = ?`;
const hold = 'UPDATE journal SET held_until = ? WHERE clinician_id = ? AND key = ? AND holder = ?';
const end = `
  UPDATE journal SET state = 'done', sealed_outcome = ?, made = ?
  WHERE clinician_id = ? AND key = ? AND holder = ?`;
const leave = `
  UPDATE journal
  SET state = 'unknown', quiet_until = CASE WHEN quiet_until > ? THEN quiet_until ELSE ? END
  WHERE clinician_id = ? AND key = ? AND holder = ?`;
const forget = 'DELETE FROM journal WHERE clinician_id = ? AND key = ? AND holder = ?';
const findMadeUnder = 'SELECT made FROM journal WHERE clinician_id = ? AND key = ?';
const findMade = 'SELECT 1 FROM journal WHERE clinician_id = ? AND made = ?';

/** What clinicians have done, encrypted under the clinician and the action's key. */
export function vaultJournal(
  database: Database,
  sealerOf: SealerOf,
): Pick<
  Vault,
  'beginAction' | 'holdAction' | 'endAction' | 'leaveAction' | 'forgetAction' | 'madeUnder' | 'isMade'
> {
  function open(place: ActionPlace, found: Row): JournalledAction {
    const sealer = sealerOf(place.clinicianId);
    const sealed = found['sealed_outcome'];
    return {
      request: sealer.open(bytes(found, 'sealed_request'), requestOf(place)),
      ...(sealed !== null && { outcome: sealer.open(bytes(found, 'sealed_outcome'), outcomeOf(place)) }),
      made: text(found, 'made'),
      beganAt: number(found, 'began_at'),
      quietUntil: number(found, 'quiet_until'),
    };
  }

  return {
    async beginAction(place, { request, holder, now, heldUntil, expiresAt }) {
      const { clinicianId, key } = place;
      const sealed = sealerOf(clinicianId).seal(request, requestOf(place));
      const begun = await database.get(insert, clinicianId, key, sealed, now, holder, heldUntil, expiresAt);
      if (begun) return { taken: 'new', action: open(place, begun) };
      const taken = await database.get(take, holder, heldUntil, clinicianId, key, now);
      if (taken) return { taken: 'again', action: open(place, taken) };
      const found = await database.get(select, clinicianId, key);
      return { taken: 'no', action: found && open(place, found) };
    },
    async holdAction({ clinicianId, key }, holder, heldUntil) {
      await database.run(hold, heldUntil, clinicianId, key, holder);
    },
    async endAction(place, holder, { outcome, made }) {
      const sealed = sealerOf(place.clinicianId).seal(outcome, outcomeOf(place));
      await database.run(end, sealed, made, place.clinicianId, place.key, holder);
    },
    async leaveAction({ clinicianId, key }, holder, quietUntil) {
      await database.run(leave, quietUntil, quietUntil, clinicianId, key, holder);
    },
    async forgetAction({ clinicianId, key }, holder) {
      await database.run(forget, clinicianId, key, holder);
    },
    async madeUnder({ clinicianId, key }) {
      const found = await database.get(findMadeUnder, clinicianId, key);
      return found ? text(found, 'made') : '';
    },
    async isMade(clinicianId, made) {
      return (await database.get(findMade, clinicianId, made)) !== undefined;
    },
  };
}
