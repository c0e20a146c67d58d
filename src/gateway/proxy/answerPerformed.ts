import type { FastifyReply } from 'fastify';
import { replayedHeader } from '#contract/own/idempotency.ts';
import { isComing, letRunOut } from '../http/unreadBodies.ts';
import type { Performed } from '../journal/journal.ts';
import type { Limits } from '../limits.ts';
import { addEtag } from './answer.ts';

/**
 * Answers with how an action ended.
 * @param isReferral true for an action that is answered with a referral: it is sent with its ETag
 * @throws GatewayError why it did not succeed
 */
export function answerPerformed(
  performed: Performed,
  reply: FastifyReply,
  limits: Limits,
  isReferral: boolean,
): FastifyReply {
  if (performed.isReplay) void reply.header(replayedHeader, 'true');
  if (performed.fate !== 'done') throw performed.error;
  // A document that is not needed any more.
  if (isComing(reply.request.raw)) letRunOut(reply.request.raw, limits);
  const { status, body } = performed.success;
  void reply.code(status).header('cache-control', 'no-store');
  if (body === '') return reply.send();
  if (isReferral) addEtag(reply, body);
  return reply.header('content-type', 'application/json; charset=utf-8').send(body);
}
