import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import {
  referralUpdate,
  timeSlot,
  type ReferralUpdateWire,
  type TimeSlotWire,
} from '#contract/upstream/wire.ts';
import { z } from '#lib/zod.ts';
import type { User } from './users.ts';

/** A referral as stored: the answers under the wire's names, and what the upstream itself knows of it. */
export interface StoredReferral {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly status: string;
  readonly reportStatus: string | null;
  readonly answers: ReferralUpdateWire;
  readonly timeSlot: TimeSlotWire | null;
}

/** What of a stored referral can change. */
export type ReferralChange = Partial<
  Pick<StoredReferral, 'answers' | 'status' | 'reportStatus' | 'timeSlot'>
>;

/** The referrals; each belongs to one user and is reached with that user only. */
export interface Referrals {
  add(user: User, answers: ReferralUpdateWire, now: number): StoredReferral;
  find(user: User, id: string): StoredReferral | undefined;
  /** Finds a referral whoever it belongs to. */
  findAnybodys(id: string): StoredReferral | undefined;
  /** Changes a referral. Gives it as it then is; undefined when there is none with this id. */
  change(id: string, change: ReferralChange): StoredReferral | undefined;
  /** A page of a user's referrals, newest first; pages count from 1. */
  page(user: User, page: number, perPage: number): { rows: StoredReferral[]; total: number };
}

const json = z.pipe(
  z.string(),
  z.transform((text): unknown => JSON.parse(text)),
);
const stored = z.pipe(
  z.object({
    id: z.string(),
    created_at: z.int(),
    status: z.string(),
    report_status: z.nullable(z.string()),
    answers: z.pipe(json, referralUpdate),
    time_slot: z.nullable(z.pipe(json, timeSlot)),
  }),
  z.transform((row): StoredReferral => ({
    id: row.id,
    createdAt: row.created_at,
    status: row.status,
    reportStatus: row.report_status,
    answers: row.answers,
    timeSlot: row.time_slot,
  })),
);
const found = z.optional(stored);

/** {@link Referrals} in the database. */
export function createReferrals(database: DatabaseSync): Referrals {
  const insert = database.prepare(
    `INSERT INTO referrals (id, user_id, created_at, status, answers) VALUES (?, ?, ?, 'Created', ?) RETURNING *`,
  );
  const find = database.prepare('SELECT * FROM referrals WHERE id = ? AND user_id = ?');
  const findAnybodys = database.prepare('SELECT * FROM referrals WHERE id = ?');
  const update = database.prepare(
    `UPDATE referrals SET answers = coalesce(?, answers), status = coalesce(?, status),
     report_status = iif(?, ?, report_status), time_slot = iif(?, ?, time_slot) WHERE id = ? RETURNING *`,
  );
  const select = database.prepare(
    'SELECT * FROM referrals WHERE user_id = ? ORDER BY place DESC LIMIT ? OFFSET ?',
  );
  const count = database.prepare('SELECT count(*) AS total FROM referrals WHERE user_id = ?');
  return {
    add: (user, answers, now) =>
      stored.parse(insert.get(randomUUID(), user.id, now, JSON.stringify(answers))),
    find: (user, id) => found.parse(find.get(id, user.id)),
    findAnybodys: (id) => found.parse(findAnybodys.get(id)),
    change: (id, { answers, status, reportStatus, timeSlot }) =>
      found.parse(
        update.get(
          answers === undefined ? null : JSON.stringify(answers),
          status ?? null,
          reportStatus === undefined ? 0 : 1,
          reportStatus ?? null,
          timeSlot === undefined ? 0 : 1,
          timeSlot ? JSON.stringify(timeSlot) : null,
          id,
        ),
      ),
    page: (user, page, perPage) => ({
      rows: select.all(user.id, perPage, (page - 1) * perPage).map((each) => stored.parse(each)),
      total: z.object({ total: z.int() }).parse(count.get(user.id)).total,
    }),
  };
}
