import type { FastifyInstance, FastifyPluginCallback } from 'fastify';
import {
  type OperationId,
  type OperationTable,
  parseOperation,
  serverOnlyOperations,
} from '#contract/upstream/operations.ts';
import { recordOf } from '../rules/check.ts';
import { notFound, unauthorized } from './answer.ts';
import type { Handlers, Surroundings } from './call.ts';
import { isPartner, type PartnerCredentials } from './credentials.ts';
import { documentHandlers } from './documentHandlers.ts';
import { addFaultHooks } from './faultHooks.ts';
import { lookupHandlers } from './lookupHandlers.ts';
import { referralHandlers } from './referralHandlers.ts';
import { slotHandlers } from './slotHandlers.ts';
import { addTracing, referralIdOf, traceOf, type Tracing } from './tracing.ts';
import { userHandlers } from './userHandlers.ts';

/** What the stand-in upstream is made of. */
export interface UpstreamOptions extends Surroundings, Tracing {
  readonly partner: PartnerCredentials;
  /** Where each operation is served. */
  readonly paths: OperationTable;
}

/** The operations of the contract as routes; register it under the upstream's prefix. */
export function upstreamRoutes(options: UpstreamOptions): FastifyPluginCallback {
  const handlers: Handlers = {
    ...userHandlers(options),
    ...referralHandlers(options),
    ...documentHandlers(options),
    ...slotHandlers(options),
    ...lookupHandlers,
  };
  return (app, _options, done) => {
    // The upload reads the multipart body itself, as a stream.
    app.addContentTypeParser('multipart/form-data', (_request, _payload, parsed) => parsed(null, undefined));
    // In this order: a fault replaces the answer before the journal takes it down.
    addFaultHooks(app);
    addTracing(app, options);
    app.setNotFoundHandler((_request, reply) => reply.code(notFound.status).send(notFound.body));
    for (const operation of Object.keys(handlers) as OperationId[])
      addRoute(app, operation, handlers, options);
    done();
  };
}

function addRoute(
  app: FastifyInstance,
  operation: OperationId,
  handlers: Handlers,
  { paths, partner }: UpstreamOptions,
): void {
  const { method, path } = parseOperation(paths[operation]);
  const forPartner = serverOnlyOperations.includes(operation);
  app.route({
    method,
    url: path.replace('{referral_id}', ':referral_id'),
    config: { operation },
    async handler(request, reply) {
      const trace = traceOf(request);
      const allowed = forPartner
        ? isPartner(request.headers.authorization, partner)
        : trace.user !== undefined;
      if (!allowed) {
        reply.header('www-authenticate', forPartner ? 'Basic realm="sandbox"' : 'Bearer');
        return reply.code(unauthorized.status).send(unauthorized.body);
      }
      const answer = await handlers[operation]({
        body: request.body,
        query: recordOf(request.query),
        referralId: referralIdOf(request) ?? '',
        user: trace.user,
        trace,
        request,
      });
      return reply.code(answer.status).send(answer.body);
    },
  });
}
