import type { DatabaseSync } from 'node:sqlite';
import { userNames } from '#contract/upstream/names.ts';
import type { UserCreateWire } from '#contract/upstream/wire.ts';
import { z } from '#lib/zod.ts';

/** A user (referrer) of the stand-in upstream. */
export interface User {
  readonly id: number;
  readonly email: string;
}

/** The users. */
export interface Users {
  /** Adds a user; undefined when the e-mail address (in any case) has one already. `now` in milliseconds since 1970. */
  add(details: UserCreateWire, now: number): User | undefined;
}

const row = z.optional(z.object({ id: z.int(), email: z.string() }));

/** {@link Users} in the database. */
export function createUsers(database: DatabaseSync): Users {
  const insert = database.prepare(
    'INSERT INTO users (email, details, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING RETURNING id, email',
  );
  return {
    add: (details, now) => row.parse(insert.get(details[userNames.email], JSON.stringify(details), now)),
  };
}
