import type { DatabaseSync } from 'node:sqlite';
import type { JournalEntry, JournalFilter } from '../seed/admin.ts';
import { z } from '#lib/zod.ts';

/** The list of everything the stand-in upstream received. */
export interface Journal {
  add(entry: Omit<JournalEntry, 'id'>): void;
  /** Oldest first. */
  read(filter: JournalFilter): JournalEntry[];
}

const row = z.object({ id: z.int(), entry: z.string() });

/** {@link Journal} in the database. */
export function createJournal(database: DatabaseSync): Journal {
  const insert = database.prepare('INSERT INTO journal (operation, referral_id, entry) VALUES (?, ?, ?)');
  const select = database.prepare(
    `SELECT id, entry FROM journal WHERE id > ? AND (? IS NULL OR operation = ?) AND (? IS NULL OR referral_id = ?)
     ORDER BY id`,
  );
  return {
    add: (entry) => void insert.run(entry.operation, entry.referralId, JSON.stringify(entry)),
    read({ since = 0, operation = null, referral = null }) {
      return select.all(since, operation, operation, referral, referral).map((each) => {
        const { id, entry } = row.parse(each);
        return Object.assign(JSON.parse(entry) as Omit<JournalEntry, 'id'>, { id });
      });
    },
  };
}
