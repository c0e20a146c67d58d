import type { DatabaseSync } from 'node:sqlite';
import { z } from '#lib/zod.ts';

/** Which blocks of the imaging centres' calendars are taken, and by which referral, or by somebody who has none here. */
export interface Bookings {
  /** The blocks that anybody but this referral holds. */
  takenByOthers(referralId: string): ReadonlySet<number>;
  /** The blocks that anybody holds. */
  taken(): ReadonlySet<number>;
  /** Gives a referral these blocks in place of the ones it held; an empty list sets it free. */
  book(referralId: string, blockIds: readonly number[]): void;
  /** Lets somebody without a referral here have these blocks. */
  takeElsewhere(blockIds: readonly number[]): void;
  /** Sets all blocks free that {@link Bookings.takeElsewhere} took. */
  freeElsewhere(): void;
}

const row = z.object({ block_id: z.int() });

/** {@link Bookings} in the database. */
export function createBookings(database: DatabaseSync): Bookings {
  const select = database.prepare(
    'SELECT block_id FROM booked_blocks WHERE referral_id <> ? UNION SELECT block_id FROM blocks_taken_elsewhere',
  );
  const release = database.prepare('DELETE FROM booked_blocks WHERE referral_id = ?');
  const insert = database.prepare('INSERT INTO booked_blocks (block_id, referral_id) VALUES (?, ?)');
  const take = database.prepare('INSERT OR IGNORE INTO blocks_taken_elsewhere (block_id) VALUES (?)');
  const free = database.prepare('DELETE FROM blocks_taken_elsewhere');
  const takenByOthers = (id: string) => new Set(select.all(id).map((each) => row.parse(each).block_id));
  return {
    takenByOthers,
    taken: () => takenByOthers(''),
    book(referralId, blockIds) {
      release.run(referralId);
      for (const blockId of blockIds) insert.run(blockId, referralId);
    },
    takeElsewhere(blockIds) {
      for (const blockId of blockIds) take.run(blockId);
    },
    freeElsewhere: () => void free.run(),
  };
}
