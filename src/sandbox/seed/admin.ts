// The admin API of the sandbox: what it takes and what it answers. Importable by the end-to-end tests.
import { operations, type OperationId } from '#contract/upstream/operations.ts';
import { z } from '#lib/zod.ts';

const operation = z.enum(Object.keys(operations) as [OperationId, ...OperationId[]]);

const target = {
  /** Hits this operation only; all of them when left out. */
  operation: z.optional(operation),
  /** Hits requests with this clinician's token only. */
  email: z.optional(z.string()),
  /** How many requests it hits; until it is switched off when left out. */
  times: z.optional(z.int().check(z.positive())),
  /** Instead of doing what was asked (`before`, the default), or in place of the answer once it is done (`after`). */
  when: z._default(z.enum(['before', 'after']), 'before'),
};

const refusal = z.union([
  z.string(),
  z.object({ attribute: z.string(), message: z.string(), full_message: z.string() }),
]);

/**
 * A fault: `status` answers with a status (and `Retry-After`), `drop` cuts the connection, `delay` waits and then goes
 * on, `malformed` answers cut JSON, `html` a page, `empty` nothing with 200, `object-null` a success without an object,
 * `refuse` a 422 with the given errors, `down` cuts every connection whatever the operation.
 */
export const faultRequest = z.discriminatedUnion('kind', [
  z.object({
    ...target,
    kind: z.literal('status'),
    status: z.int().check(z.minimum(400), z.maximum(599)),
    /** Seconds, or an HTTP date. */
    retryAfter: z.optional(z.union([z.int(), z.string()])),
  }),
  z.object({ ...target, kind: z.literal('drop') }),
  z.object({ ...target, kind: z.literal('delay'), ms: z.int().check(z.positive(), z.maximum(600_000)) }),
  z.object({ ...target, kind: z.literal('malformed') }),
  z.object({ ...target, kind: z.literal('html') }),
  z.object({ ...target, kind: z.literal('empty') }),
  z.object({ ...target, kind: z.literal('object-null') }),
  z.object({ ...target, kind: z.literal('refuse'), validationErrors: z.array(refusal) }),
  z.object({ ...target, kind: z.literal('down') }),
]);

/** What switches a fault on. */
export type FaultRequest = z.input<typeof faultRequest>;

/** A fault with its defaults filled in. */
export type Fault = z.output<typeof faultRequest>;

/** Moves the clock: to an instant (ISO 8601), or on by some seconds (back when negative). It goes on ticking. */
export const clockRequest = z.union([
  z.object({ now: z.iso.datetime({ offset: true }) }),
  z.object({ advanceSeconds: z.number() }),
]);

/** See {@link clockRequest}. */
export type ClockRequest = z.output<typeof clockRequest>;

/** What to reset: everything (users, referrals, files, journal too), or only faults, clock and times taken by others. */
export const resetRequest = z.object({ what: z.enum(['everything', 'faults-and-clock']) });

/** How long a clinician's next access tokens live, in seconds; null goes back to a day. */
export const lifetimeRequest = z.object({
  email: z.string(),
  seconds: z.nullable(z.int().check(z.positive())),
});

/** Expires the access tokens of one clinician now, or of all. Refresh tokens stay good. */
export const expireRequest = z.object({ email: z.optional(z.string()) });

/** Plays what happens after the hand-over: sets a referral's status and report status, spelt as given. */
export const statusRequest = z.object({
  status: z.string(),
  reportStatus: z._default(z.nullable(z.string()), null),
});

/** See {@link statusRequest}. */
export type StatusRequest = z.input<typeof statusRequest>;

/**
 * Lets somebody else have an appointment at a referral's chosen centre: the one with these block ids, or all that are
 * free there when they are left out.
 */
export const takeRequest = z.object({ ids: z.optional(z.array(z.int()).check(z.minLength(1))) });

/** Which journal entries to give: those after an id, of one operation, of one referral. */
export const journalQuery = z.object({
  since: z._default(z.pipe(z.string().check(z.regex(/^\d+$/)), z.transform(Number)), 0),
  operation: z.optional(operation),
  referral: z.optional(z.string()),
});

/** See {@link journalQuery}. */
export interface JournalFilter {
  readonly since?: number | undefined;
  readonly operation?: OperationId | undefined;
  readonly referral?: string | undefined;
}

/** One request that the stand-in upstream received. */
export interface JournalEntry {
  readonly id: number;
  /** ISO 8601 instant of the sandbox's clock. */
  readonly time: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  /** Null for a path that is no operation. */
  readonly operation: OperationId | null;
  /** The referral that was asked for, or that was created. */
  readonly referralId: string | null;
  /** The user's e-mail address, when a good access token came along. */
  readonly user: string | null;
  /** Null when the connection was cut instead of an answer. */
  readonly status: number | null;
  /** The fault that hit the request. */
  readonly fault: Fault['kind'] | null;
  /** The parsed JSON body; refresh tokens are hidden. */
  readonly body: unknown;
  /** The file that came, with what arrived of it. */
  readonly upload: JournalUpload | null;
}

/** A file as it arrived; `size` in bytes, `sha256` in hexadecimal. */
export interface JournalUpload {
  readonly filename: string;
  readonly size: number;
  readonly sha256: string;
}

/** The clock as it stands. */
export interface ClockAnswer {
  readonly now: string;
  readonly offsetSeconds: number;
}

/** A fault that is switched on. */
export interface ActiveFault {
  readonly id: number;
  readonly fault: Fault;
  /** Requests it will still hit; null without a limit. */
  readonly left: number | null;
}

/** A pair of tokens as issued; tests look for them where they must not be. */
export interface IssuedTokens {
  readonly email: string;
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly refreshUsed: boolean;
}
