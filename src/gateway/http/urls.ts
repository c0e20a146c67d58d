import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { GatewayError } from '../errors.ts';

/** Where unreadable addresses are sent, so that their answer passes every hook like all others. */
export const badUrlPath = '/bad-url';

/**
 * False for request targets that are no path (an absolute URI, an authority) or that cannot be decoded, and for HTTP/1.1
 * without Host (RFC 9112 §3.2; Node would refuse that itself, but without our headers).
 */
export function isReadable({ url = '/', headers, httpVersion }: IncomingMessage): boolean {
  if (!url.startsWith('/') || (headers.host === undefined && httpVersion !== '1.0')) return false;
  if (!url.includes('%')) return true;
  try {
    return !decodeURIComponent(pathOf(url)).includes('\0');
  } catch {
    return false;
  }
}

/** The path of a request target, without its query. */
export function pathOf(url: string): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}

/** Answers {@link badUrlPath}. */
export function addBadUrlRoute(server: FastifyInstance): void {
  server.all(badUrlPath, () => {
    throw new GatewayError('bad-request', { reason: 'unreadable address' });
  });
}
