import { join } from 'node:path';
import { forgetEverything, inTransaction, openDatabase } from './database.ts';
import { type Bookings, createBookings } from './bookings.ts';
import { createDocuments, type Documents } from './documents.ts';
import { createJournal, type Journal } from './journal.ts';
import { createReferrals, type Referrals } from './referrals.ts';
import { createSettings, type Settings } from './settings.ts';
import { createTokens, type Tokens } from './tokens.ts';
import { createUsers, type Users } from './users.ts';

/** Everything the stand-in upstream remembers. */
export interface Store {
  readonly users: Users;
  readonly tokens: Tokens;
  readonly referrals: Referrals;
  readonly documents: Documents;
  readonly bookings: Bookings;
  readonly journal: Journal;
  readonly settings: Settings;
  /** Runs `work` as one transaction; must not be nested. */
  transaction<T>(work: () => T): T;
  /** Forgets every row. */
  forget(): void;
  close(): void;
}

/** Opens the store in `sandbox.sqlite` in a directory that exists. */
export function openStore(directory: string): Store {
  const database = openDatabase(join(directory, 'sandbox.sqlite'));
  return {
    users: createUsers(database),
    tokens: createTokens(database),
    referrals: createReferrals(database),
    documents: createDocuments(database),
    bookings: createBookings(database),
    journal: createJournal(database),
    settings: createSettings(database),
    transaction: (work) => inTransaction(database, work),
    forget: () => forgetEverything(database),
    close: () => database.close(),
  };
}
