import { randomUUID } from 'node:crypto';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import type { Limits } from '../limits.ts';
import { answerClientError } from './clientError.ts';
import { addDraining } from './draining.ts';
import { addSecurityHeaders, type SecurityHeaders } from './securityHeaders.ts';
import { badUrlPath, isReadable } from './urls.ts';

/** A Fastify server with this gateway's bounds and headers, and no routes yet. */
export function createServer(
  config: Config,
  limits: Limits,
  headers: SecurityHeaders,
  log: FastifyBaseLogger,
): FastifyInstance {
  const server = Fastify({
    loggerInstance: log,
    // The one line per request is ours (requestLog.ts); Fastify's would hold the URL with its query.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    // Ids from outside are not believed: they could be repeated, or be anything.
    genReqId: () => randomUUID(),
    trustProxy: [...config.trustedProxies],
    bodyLimit: limits.jsonBytes,
    connectionTimeout: limits.socketIdleMs,
    // A request that still comes in while draining is answered like any other and its connection closed.
    return503OnClosing: false,
    exposeHeadRoutes: false,
    rewriteUrl: (request) => (isReadable(request) ? (request.url ?? '/') : badUrlPath),
    http: { requireHostHeader: false },
    clientErrorHandler: (error, socket) => answerClientError(headers, log, error, socket),
    // Longer than any request line Node reads: Fastify would answer a longer parameter without our headers.
    routerOptions: { maxParamLength: 65_536 },
  });
  // Node answers an expectation that it does not know with a bare 417; it may as well be passed over (RFC 9110 §10.1.1).
  server.server.on('checkExpectation', (request, response) => server.routing(request, response));
  addDraining(server);
  addSecurityHeaders(server, headers, config);
  return server;
}
