import type { FastifyInstance } from 'fastify';
import type { Vault } from '../vault/vault.ts';
import { refuseOtherMethods } from './methods.ts';

/** `/healthz`: the process answers. `/readyz`: its vault can be used too; the upstream does not have to be there. */
export function addHealthRoutes(server: FastifyInstance, vault: Vault): void {
  server.get('/healthz', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
  server.get('/readyz', async (_request, reply) => {
    await vault.check();
    return reply.header('cache-control', 'no-store').send({ status: 'ready' });
  });
  refuseOtherMethods(server, '/healthz', ['GET']);
  refuseOtherMethods(server, '/readyz', ['GET']);
}
