import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorBody, GatewayError, statusOf } from '../errors.ts';
import type { Limits } from '../limits.ts';
import { isComing, letRunOut } from './unreadBodies.ts';

/** Everything that goes wrong on the way to an answer becomes the one error body. */
export function addErrorAnswers(server: FastifyInstance, limits: Limits): void {
  server.setErrorHandler((error, request, reply) => {
    const refused = asGatewayError(error);
    if (isComing(request.raw) && statusOf(refused) !== 408) {
      // Fastify would close the connection under a browser that still sends.
      reply.removeHeader('connection');
      letRunOut(request.raw, limits);
    }
    return sendError(refused, error, request, reply);
  });
  server.setNotFoundHandler(() => {
    throw new GatewayError('not-found');
  });
}

function sendError(refused: GatewayError, cause: unknown, request: FastifyRequest, reply: FastifyReply) {
  const { reason, headers = {} } = refused.details;
  request.refusal = reason === undefined ? refused.code : `${refused.code}: ${reason}`;
  if (refused.code === 'internal') request.log.error({ err: cause }, 'unexpected error');
  return reply
    .code(statusOf(refused))
    .headers({ 'cache-control': 'no-store', ...headers })
    .type('application/json; charset=utf-8')
    .send(errorBody(refused, request.id));
}

/** Fastify's own refusals by their status: their words are for developers and can quote the request. */
function asGatewayError(error: unknown): GatewayError {
  if (error instanceof GatewayError) return error;
  const { statusCode, code } = error as { statusCode?: unknown; code?: unknown };
  if (typeof statusCode !== 'number' || statusCode >= 500) return new GatewayError('internal');
  const reason = typeof code === 'string' ? code : `status ${statusCode}`;
  if (statusCode === 413) return new GatewayError('too-large', { reason });
  if (statusCode === 403 || statusCode === 404) return new GatewayError('not-found', { reason });
  return new GatewayError('bad-request', { reason });
}
