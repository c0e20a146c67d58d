import type { FastifyReply, FastifyRequest } from 'fastify';
import { newReferral } from '#contract/own/drafts.ts';
import type { OperationId } from '#contract/upstream/operations.ts';
import { GatewayError } from '../errors.ts';
import { deadlineIn } from '../upstream/beforeDeadline.ts';
import type { ScanCall } from '../upstream/scanApi.ts';
import { sendForClinician } from '../upstream/sendForClinician.ts';
import { allowedBody, takesBody } from './allowedBody.ts';
import { allowedQuery } from './allowedQuery.ts';
import { passOn } from './answer.ts';
import { forwarded, type ProxyContext } from './proxyContext.ts';

const handOvers: ReadonlySet<OperationId> = new Set(['submitReferral', 'confirmReferral']);

/** Whose drafts are of no more use once an operation has succeeded. A patient's must not come back for the next one. */
function doneWith(operation: OperationId, referralId: string): string | undefined {
  if (operation === 'createReferral') return newReferral;
  return handOvers.has(operation) ? referralId : undefined;
}

/** Handles one operation with a JSON body or none: it can be sent again when the access token turns out to be stale. */
export function forwardJson(operation: OperationId, { scanApi, tokens, vault, limits }: ProxyContext) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { caller, referralId } = forwarded(operation, request);
    const { signal, met } = deadlineIn(limits.jsonMs);
    reply.raw.once('finish', met);
    const { refusalBytes } = limits;
    const answer = await sendForClinician({ scanApi, tokens, refusalBytes }, caller, {
      operation,
      referralId,
      requestId: request.id,
      query: allowedQuery(operation, request.query),
      accept: request.headers.accept,
      signal,
      ...bodyOf(operation, request.body),
    });
    const done = doneWith(operation, referralId);
    if (done !== undefined) {
      // It is done, whatever becomes of the drafts: they expire by themselves.
      await vault
        .deleteDrafts(caller.clinicianId, done)
        .catch((error: unknown) => request.log.error({ err: error }, 'the drafts were not removed'));
    }
    return passOn(answer, reply, limits.answerBytes);
  };
}

function bodyOf(operation: OperationId, given: unknown): Pick<ScanCall, 'body' | 'contentType'> {
  if (!takesBody(operation)) return {};
  const body = allowedBody(operation, given);
  if (body === undefined) throw new GatewayError('bad-request', { reason: 'the body is no object' });
  return { body: JSON.stringify(body), contentType: 'application/json' };
}
