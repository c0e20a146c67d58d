import type { FastifyInstance, HTTPMethods, onRequestAsyncHookHandler } from 'fastify';
import {
  apiPrefix,
  operations,
  parseOperation,
  serverOnlyOperations,
  type OperationId,
} from '#contract/upstream/operations.ts';
import { refuseOtherMethods } from '../http/methods.ts';
import { forwardJson } from './forwardJson.ts';
import { forwardUpload } from './forwardUpload.ts';
import type { ProxyContext } from './proxyContext.ts';
import { requireWayToFinish } from './wayToFinish.ts';

const upload: OperationId = 'uploadAdditionalDocument';

/**
 * One route per operation of the table that a browser may use, and nothing else: this is not a general proxy.
 * @param onRequest `requireSession` and what counts requests.
 */
export async function addProxyRoutes(
  server: FastifyInstance,
  onRequest: onRequestAsyncHookHandler[],
  context: ProxyContext,
): Promise<void> {
  const methodsByUrl = new Map<string, HTTPMethods[]>();
  for (const operation of Object.keys(operations) as OperationId[]) {
    if (serverOnlyOperations.includes(operation)) continue;
    const { method, path } = parseOperation(operations[operation]);
    const url = apiPrefix + path.replace('{referral_id}', ':referral_id');
    methodsByUrl.set(url, [...(methodsByUrl.get(url) ?? []), method]);
    const allowed = [...onRequest, requireWayToFinish(operation)];
    const route = { method, url, onRequest: allowed, config: { operation } };
    if (operation === upload)
      await addUploadRoute(server, {
        ...route,
        config: { operation, streamed: true },
        handler: forwardUpload(operation, context),
      });
    else server.route({ ...route, handler: forwardJson(operation, context) });
  }
  for (const [url, methods] of methodsByUrl) refuseOtherMethods(server, url, methods);
}

/** In a scope of its own, where multipart bodies are left unread for the handler to stream. */
async function addUploadRoute(
  server: FastifyInstance,
  route: Parameters<FastifyInstance['route']>[0],
): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('multipart/form-data', (_request, _payload, done) => done(null));
    scope.route(route);
  });
}
