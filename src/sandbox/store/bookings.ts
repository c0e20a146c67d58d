import type { DatabaseSync } from 'node:sqlite';
import { z } from '#lib/zod.ts';

/** Which blocks of the imaging centres' calendars are taken, and by which referral. */
export interface Bookings {
  /** The blocks that other referrals hold. */
  takenByOthers(referralId: string): ReadonlySet<number>;
  /** Gives a referral these blocks in place of the ones it held; an empty list sets it free. */
  book(referralId: string, blockIds: readonly number[]): void;
}

const row = z.object({ block_id: z.int() });

/** {@link Bookings} in the database. */
export function createBookings(database: DatabaseSync): Bookings {
  const select = database.prepare('SELECT block_id FROM booked_blocks WHERE referral_id <> ?');
  const release = database.prepare('DELETE FROM booked_blocks WHERE referral_id = ?');
  const insert = database.prepare('INSERT INTO booked_blocks (block_id, referral_id) VALUES (?, ?)');
  return {
    takenByOthers: (id) => new Set(select.all(id).map((each) => row.parse(each).block_id)),
    book(referralId, blockIds) {
      release.run(referralId);
      for (const blockId of blockIds) insert.run(blockId, referralId);
    },
  };
}
