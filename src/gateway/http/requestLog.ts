import type { FastifyInstance } from 'fastify';

/** Gives every answer its request id and every request one line in the log, free of anything that was sent. */
export function addRequestLog(server: FastifyInstance): void {
  server.decorateRequest('refusal', undefined);
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    const { config, url } = request.routeOptions;
    request.log.info(
      {
        method: request.method,
        operation: config.operation ?? url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        refusal: request.refusal,
      },
      'request',
    );
    done();
  });
}
