import type { FastifyInstance, FastifyRequest, HTTPMethods } from 'fastify';
import { GatewayError } from '../errors.ts';

const all: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * Answers every method that an address does not take with 405 and `Allow`.
 * @param url the pattern of a route that exists for the given methods.
 * @param exists false for addresses that match the pattern although there is nothing: these are 404.
 */
export function refuseOtherMethods(
  server: FastifyInstance,
  url: string,
  taken: readonly HTTPMethods[],
  exists: (request: FastifyRequest) => boolean = () => true,
): void {
  const headers = { allow: taken.join(', ') };
  server.route({
    url,
    method: all.filter((method) => !taken.includes(method)),
    // Before the body is read: whatever it is, it is not wanted.
    onRequest: async (request) => {
      throw exists(request)
        ? new GatewayError('method-not-allowed', { headers })
        : new GatewayError('not-found');
    },
    handler: () => undefined,
  });
}
