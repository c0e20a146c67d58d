import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import { authPaths } from '#contract/own/session.ts';
import { refuseOtherMethods } from '../http/methods.ts';

/**
 * "I am still here", for who reads or types without a call of the API.
 * @param onRequest `requireSession`, which notes the use of the session, and what counts requests.
 */
export function addStayRoute(server: FastifyInstance, onRequest: onRequestAsyncHookHandler[]): void {
  server.post(authPaths.stay, { onRequest }, (_request, reply) =>
    reply.header('cache-control', 'no-store').code(204).send(),
  );
  refuseOtherMethods(server, authPaths.stay, ['POST']);
}
