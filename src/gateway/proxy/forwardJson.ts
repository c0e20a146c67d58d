import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OperationId } from '#contract/upstream/operations.ts';
import { GatewayError } from '../errors.ts';
import { deadlineIn } from '../upstream/beforeDeadline.ts';
import { allowedBody, takesBody } from './allowedBody.ts';
import { allowedQuery } from './allowedQuery.ts';
import { passOn } from './answer.ts';
import { answerPerformed } from './answerPerformed.ts';
import { removeDrafts } from './doneWith.ts';
import { idempotencyKeyOf } from './idempotencyKey.ts';
import { performJson } from './performJson.ts';
import { forwarded, type ProxyContext } from './proxyContext.ts';
import { sendMatching } from './sendMatching.ts';

/** Operations that can be based on answers (If-Match, RFC 9110 §13.1.1). */
const matched: ReadonlySet<OperationId> = new Set(['updateReferral', 'pickTimeSlots']);

/** Operations that answer with a referral. */
const answersReferral: ReadonlySet<OperationId> = new Set([
  'createReferral',
  'getReferral',
  'updateReferral',
  'pickTimeSlots',
  'submitReferral',
  'confirmReferral',
]);

/** Handles one operation with a JSON body or none: it can be sent again when the access token turns out to be stale. */
export function forwardJson(operation: OperationId, context: ProxyContext) {
  const { scanApi, vault, limits } = context;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { caller, referralId } = forwarded(operation, request);
    const call = { operation, referralId, requestId: request.id, ...bodyOf(operation, request.body) };
    const ifMatch = matched.has(operation) ? request.headers['if-match'] : undefined;
    const key = request.method === 'GET' ? undefined : idempotencyKeyOf(request);
    const drafts = () => removeDrafts(vault, { operation, referralId, caller, key, log: request.log });
    if (key !== undefined) {
      const performed = await performJson(context, { key, caller, call, ifMatch });
      if (performed.fate === 'done') await drafts();
      return answerPerformed(performed, reply, limits, true);
    }
    const { signal, met } = deadlineIn(limits.jsonMs);
    reply.raw.once('finish', met);
    const query = allowedQuery(operation, request.query);
    const { accept } = request.headers;
    const answer = await sendMatching(context, scanApi, {
      caller,
      call: { ...call, query, accept },
      ifMatch,
      signal,
    });
    await drafts();
    return passOn(answer, reply, limits.answerBytes, answersReferral.has(operation));
  };
}

function bodyOf(operation: OperationId, given: unknown): { body?: string; contentType?: string } {
  if (!takesBody(operation)) return {};
  const body = allowedBody(operation, given);
  if (body === undefined) throw new GatewayError('bad-request', { reason: 'the body is no object' });
  return { body: JSON.stringify(body), contentType: 'application/json' };
}
