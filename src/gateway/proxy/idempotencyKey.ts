import type { FastifyRequest } from 'fastify';
import { idempotencyKeyHeader, readIdempotencyKey } from '#contract/own/idempotency.ts';
import { GatewayError } from '../errors.ts';

/** The key that a write carries; undefined when it has none. @throws GatewayError `bad-request` for what is no key */
export function idempotencyKeyOf(request: FastifyRequest): string | undefined {
  const header = request.headers[idempotencyKeyHeader.toLowerCase()];
  if (header === undefined) return undefined;
  const key = typeof header === 'string' ? readIdempotencyKey(header) : undefined;
  if (key === undefined) throw new GatewayError('bad-request', { reason: 'idempotency key' });
  return key;
}
