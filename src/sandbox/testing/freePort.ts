import { once } from 'node:events';
import { createServer } from 'node:net';
import { raise } from '#lib/raise.ts';

/** A port of this machine that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await once(probe.listen(0, '127.0.0.1'), 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : raise('no free port');
}
