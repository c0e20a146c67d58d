import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { apiPrefix, operations, type OperationTable } from '#contract/upstream/operations.ts';
import { adminRoutes } from './admin/adminRoutes.ts';
import { createClock } from './clock.ts';
import { createFaults } from './faults.ts';
import { openApiDocument } from './openapi/document.ts';
import { openStore } from './store/store.ts';
import type { PartnerCredentials } from './upstream/credentials.ts';
import { upstreamRoutes } from './upstream/routes.ts';

/** What the stand-in upstream needs. */
export interface SandboxOptions {
  /** Where the database and the uploaded files are kept; made when it is missing. */
  readonly dataDir: string;
  readonly partner: PartnerCredentials;
  /** The real time in milliseconds since 1970, on top of which the sandbox's clock is moved. */
  readonly realTime?: () => number;
  /** Where each operation is served; the contract's own table when left out. */
  readonly paths?: OperationTable;
}

/**
 * The stand-in upstream: the partner API under its prefix, the admin API under `/sandbox`, the OpenAPI document at
 * `/openapi.json`. It does not listen yet, and gives its files back when it is closed.
 */
export function createSandbox({
  dataDir,
  partner,
  realTime = Date.now,
  paths = operations,
}: SandboxOptions): FastifyInstance {
  const documentsDir = join(dataDir, 'documents');
  mkdirSync(documentsDir, { recursive: true });
  const store = openStore(dataDir);
  const clock = createClock(store.settings, realTime);
  const faults = createFaults();
  const document = openApiDocument(paths);

  const app = fastify({ forceCloseConnections: true, requestTimeout: 0 });
  app.register(upstreamRoutes({ store, clock, faults, documentsDir, partner, paths }), { prefix: apiPrefix });
  app.register(adminRoutes({ store, clock, faults, documentsDir }), { prefix: '/sandbox' });
  app.get('/openapi.json', () => document);
  app.addHook('onClose', async () => store.close());
  return app;
}
