import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { GatewayError } from '../errors.ts';

/** Where unreadable addresses are sent, so that their answer passes every hook like all others. */
export const badUrlPath = '/bad-url';

/**
 * False for request targets that are no path (an absolute URI, an authority) or that cannot be decoded, for HTTP/1.1
 * without Host and for more than one (RFC 9112 §3.2; Node would refuse the former itself, but without our headers, and
 * takes the first of the latter).
 */
export function isReadable({ url = '/', rawHeaders, httpVersion }: IncomingMessage): boolean {
  const hosts = countHosts(rawHeaders);
  if (!url.startsWith('/') || hosts > 1 || (hosts === 0 && httpVersion !== '1.0')) return false;
  if (!url.includes('%')) return true;
  try {
    return !decodeURIComponent(pathOf(url)).includes('\0');
  } catch {
    return false;
  }
}

/** How many of the headers (names and values in turn) are Host. */
function countHosts(rawHeaders: readonly string[]): number {
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    if (rawHeaders[index]?.length === 4 && rawHeaders[index]?.toLowerCase() === 'host') count += 1;
  }
  return count;
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
