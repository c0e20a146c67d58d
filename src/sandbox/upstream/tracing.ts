import type { FastifyInstance, FastifyRequest } from 'fastify';
import { tokenNames } from '#contract/upstream/names.ts';
import { operations, type OperationId } from '#contract/upstream/operations.ts';
import type { Clock } from '../clock.ts';
import type { Faults } from '../faults.ts';
import { recordOf } from '../rules/check.ts';
import type { JournalEntry } from '../seed/admin.ts';
import type { Store } from '../store/store.ts';
import { bearerOf } from './credentials.ts';
import { newTrace, type Trace } from './trace.ts';

/** What the tracing needs. */
export interface Tracing {
  readonly store: Store;
  readonly clock: Clock;
  readonly faults: Faults;
}

const decorator = 'trace';

/** The trace of a request below {@link addTracing}. */
export const traceOf = (request: FastifyRequest): Trace => request.getDecorator<Trace>(decorator);

/** The operation of a request's route; null for a path that is none. */
function operationOf(request: FastifyRequest): OperationId | null {
  const { operation } = request.routeOptions.config as { operation?: OperationId };
  return operation !== undefined && operation in operations ? operation : null;
}

/** Finds out whose request it is and which fault hits it, and writes every request into the journal. */
export function addTracing(app: FastifyInstance, { store, clock, faults }: Tracing): void {
  app.decorateRequest(decorator);
  app.addHook('onRequest', async (request) => {
    const trace = newTrace();
    const bearer = bearerOf(request.headers.authorization);
    trace.user = bearer === undefined ? undefined : store.tokens.userOf(bearer, clock.now());
    trace.referralId = referralIdOf(request);
    trace.fault = faults.take(operationOf(request), trace.user?.email);
    request.setDecorator(decorator, trace);
  });
  // Written before the answer leaves: who has the answer finds the entry.
  app.addHook('onSend', async (request, reply, payload) => {
    const status = request.raw.socket.destroyed ? null : reply.statusCode;
    store.journal.add(entryOf(request, traceOf(request), status, clock.now()));
    return payload;
  });
}

/** The referral id of a request's path; null where the path has none. */
export const referralIdOf = (request: FastifyRequest): string | null => {
  const id = recordOf(request.params)['referral_id'];
  return typeof id === 'string' ? id : null;
};

function entryOf(
  request: FastifyRequest,
  { user, referralId, upload, fault }: Trace,
  status: number | null,
  now: number,
): Omit<JournalEntry, 'id'> {
  return {
    time: new Date(now).toISOString(),
    method: request.method,
    path: request.url.split('?')[0] ?? '',
    query: recordOf(request.query),
    operation: operationOf(request),
    referralId,
    user: user?.email ?? null,
    status,
    fault: fault?.kind ?? null,
    body: withoutSecrets(request.body) ?? null,
    upload,
  };
}

function withoutSecrets(body: unknown): unknown {
  const key = tokenNames.refreshToken;
  return key in recordOf(body) ? { ...recordOf(body), [key]: '[hidden]' } : body;
}
