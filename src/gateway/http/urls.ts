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
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && isHost(name)).length;
  if (!url.startsWith('/') || hosts > 1 || (hosts === 0 && httpVersion !== '1.0')) return false;
  if (!url.includes('%')) return true;
  try {
    return !decodeURIComponent(pathOf(url)).includes('\0');
  } catch {
    return false;
  }
}

// The length first: this looks at every header of every request.
const isHost = (name: string) => name.length === 4 && name.toLowerCase() === 'host';

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
