import type { FastifyRequest } from 'fastify';

/** The token of a request's Authorization header (RFC 6750 §2.1); undefined when there is none or more than that. */
export function bearerOf({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
  const [scheme, token, more] = (headers.authorization ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' && more === undefined ? token : undefined;
}
