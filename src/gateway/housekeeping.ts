import type { FastifyInstance } from 'fastify';
import type { Clock } from './clock.ts';
import type { Limits } from './limits.ts';
import type { Vault } from './vault/vault.ts';

/** Removes what has expired: when the server is ready, and every so often until it closes. */
export function addHousekeeping(server: FastifyInstance, vault: Vault, clock: Clock, limits: Limits): void {
  const clean = () =>
    vault
      .removeExpired(clock())
      .catch((error: unknown) => server.log.error({ err: error }, 'housekeeping failed'));
  let timer: NodeJS.Timeout | undefined;
  server.addHook('onReady', async () => {
    await clean();
    timer = setInterval(() => void clean(), limits.housekeepingMs).unref();
  });
  server.addHook('onClose', async () => clearInterval(timer));
}
