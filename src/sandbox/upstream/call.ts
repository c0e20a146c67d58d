import type { FastifyRequest } from 'fastify';
import type { OperationId } from '#contract/upstream/operations.ts';
import { raise } from '#lib/raise.ts';
import type { Store } from '../store/store.ts';
import type { Clock } from '../clock.ts';
import type { StoredReferral } from '../store/referrals.ts';
import type { User } from '../store/users.ts';
import { notFound, type Answer } from './answer.ts';
import type { Trace } from './trace.ts';

/** What every operation works with. */
export interface Surroundings {
  readonly store: Store;
  readonly clock: Clock;
  /** Where the uploaded files lie. */
  readonly documentsDir: string;
}

/** One request to an operation, its credentials already accepted. */
export interface Call {
  readonly body: unknown;
  readonly query: Readonly<Record<string, unknown>>;
  /** From the path; empty where the path has none. */
  readonly referralId: string;
  /** Undefined for the operations that the partner's own credentials open. */
  readonly user: User | undefined;
  readonly trace: Trace;
  readonly request: FastifyRequest;
}

/** Answers one operation. */
export type Handler = (call: Call) => Answer | Promise<Answer>;

/** A handler for every operation of the contract. */
export type Handlers = Readonly<Record<OperationId, Handler>>;

/** A handler that is given the user. */
export function forUser(handle: (user: User, call: Call) => Answer | Promise<Answer>): Handler {
  return (call) => handle(call.user ?? raise('an operation of a user was opened without one'), call);
}

/** A handler that is given the referral of the path; 404 when this user has no such referral. */
export function forReferral(
  store: Store,
  handle: (referral: StoredReferral, user: User, call: Call) => Answer | Promise<Answer>,
): Handler {
  return forUser((user, call) => {
    const referral = store.referrals.find(user, call.referralId);
    return referral ? handle(referral, user, call) : notFound;
  });
}
