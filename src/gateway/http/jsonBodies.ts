import type { FastifyInstance } from 'fastify';

/**
 * Reads JSON bodies. Keys that could reach a prototype are refused, and an empty body is no body: a write without one
 * may still carry the header.
 */
export function addJsonBodies(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null);
    else void parse(request, String(body), done);
  });
}
