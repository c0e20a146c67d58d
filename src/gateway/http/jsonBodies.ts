import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { GatewayError } from '../errors.ts';

/**
 * Reads JSON bodies. Keys that could reach a prototype are refused, and so is what is not UTF-8, which would lose
 * letters. An empty body is no body: a write without one
 * may still carry the header.
 */
export function addJsonBodies(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, read, done) => {
    const body = Buffer.from(read);
    if (body.length === 0) done(null);
    else if (!isUtf8(body)) done(new GatewayError('bad-request', { reason: 'the body is not UTF-8' }));
    else void parse(request, body.toString('utf8'), done);
  });
}
