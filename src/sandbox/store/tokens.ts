import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { tokenNames } from '#contract/upstream/names.ts';
import type { TokenSetWire } from '#contract/upstream/wire.ts';
import { z } from '#lib/zod.ts';
import type { IssuedTokens } from '../seed/admin.ts';
import { inTransaction } from './database.ts';
import type { User } from './users.ts';

/** The tokens of the users. `now` is always in milliseconds since 1970. */
export interface Tokens {
  issue(user: User, now: number): TokenSetWire;
  /** Trades in a refresh token, which works once; undefined when it is unknown or used. */
  redeem(refreshToken: string, now: number): TokenSetWire | undefined;
  /** The user of an access token that has not expired. */
  userOf(accessToken: string, now: number): User | undefined;
  /** Sets how long the next access tokens of an e-mail address live; null is a day. */
  setLifetime(email: string, seconds: number | null): void;
  /** Expires the access tokens of one e-mail address, or of all. */
  expire(now: number, email?: string): void;
  /** Every pair ever issued. */
  all(): IssuedTokens[];
}

const daySeconds = 86_400;
const userRow = z.optional(z.object({ id: z.int(), email: z.string() }));
const lifetimeRow = z.optional(z.object({ seconds: z.int() }));
const pairRow = z.object({
  email: z.string(),
  access_token: z.string(),
  refresh_token: z.string(),
  refresh_used: z.number(),
});

/** {@link Tokens} in the database. They are kept readable: a stand-in has nothing to protect, and tests search for them. */
export function createTokens(database: DatabaseSync): Tokens {
  const insert = database.prepare(
    'INSERT INTO tokens (user_id, access_token, expires_at, refresh_token) VALUES (?, ?, ?, ?)',
  );
  const use = database.prepare(
    `UPDATE tokens SET refresh_used = 1 WHERE refresh_token = ? AND refresh_used = 0
     RETURNING user_id AS id, (SELECT email FROM users WHERE users.id = user_id) AS email`,
  );
  const find = database.prepare(
    'SELECT users.id, email FROM tokens JOIN users ON users.id = user_id WHERE access_token = ? AND expires_at > ?',
  );
  const lifetime = database.prepare('SELECT seconds FROM lifetimes WHERE email = ?');
  const issue = (user: User, now: number): TokenSetWire => {
    const seconds = lifetimeRow.parse(lifetime.get(user.email))?.seconds ?? daySeconds;
    const access = randomBytes(32).toString('base64url');
    const refresh = randomBytes(32).toString('base64url');
    insert.run(user.id, access, now + seconds * 1000, refresh);
    return {
      [tokenNames.accessToken]: access,
      [tokenNames.refreshToken]: refresh,
      [tokenNames.expiresIn]: seconds,
    };
  };
  return {
    issue,
    redeem: (refreshToken, now) =>
      inTransaction(database, () => {
        const user = userRow.parse(use.get(refreshToken));
        return user && issue(user, now);
      }),
    userOf: (accessToken, now) => userRow.parse(find.get(accessToken, now)),
    setLifetime(email, seconds) {
      database.prepare('DELETE FROM lifetimes WHERE email = ?').run(email);
      if (seconds !== null) database.prepare('INSERT INTO lifetimes VALUES (?, ?)').run(email, seconds);
    },
    expire(now, email) {
      const all = 'UPDATE tokens SET expires_at = min(expires_at, ?)';
      const one = `${all} WHERE user_id IN (SELECT id FROM users WHERE email = ?)`;
      if (email === undefined) database.prepare(all).run(now);
      else database.prepare(one).run(now, email);
    },
    all: () =>
      database
        .prepare('SELECT * FROM tokens JOIN users ON users.id = user_id ORDER BY tokens.id')
        .all()
        .map((each) => {
          const pair = pairRow.parse(each);
          return {
            email: pair.email,
            accessToken: pair.access_token,
            refreshToken: pair.refresh_token,
            refreshUsed: pair.refresh_used === 1,
          };
        }),
  };
}
