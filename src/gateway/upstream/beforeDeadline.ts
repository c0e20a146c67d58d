import { GatewayError } from '../errors.ts';

/**
 * Waits for work that goes on whatever happens here, but no longer than the signal lets.
 * @throws GatewayError `upstream-timeout` when the signal comes first.
 */
export async function beforeDeadline<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const giveUp = () => reject(new GatewayError('upstream-timeout', { reason: 'deadline' }));
  if (signal.aborted) giveUp();
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}
