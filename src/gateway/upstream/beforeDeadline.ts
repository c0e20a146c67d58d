import { GatewayError } from '../errors.ts';

/** A time by which something has to be done. */
export interface Deadline {
  /** Aborts then, with a GatewayError `upstream-timeout` as its reason. */
  readonly signal: AbortSignal;
  /** It was done: nothing happens any more. `AbortSignal.timeout` would keep its timer until it is due. */
  readonly met: () => void;
}

const dueTimes = new WeakMap<AbortSignal, number>();

/** Makes a {@link Deadline} so many milliseconds from now. */
export function deadlineIn(ms: number): Deadline {
  const controller = new AbortController();
  const giveUp = () => controller.abort(new GatewayError('upstream-timeout', { reason: 'deadline' }));
  const timer = setTimeout(giveUp, ms).unref();
  dueTimes.set(controller.signal, performance.now() + ms);
  return { signal: controller.signal, met: () => clearTimeout(timer) };
}

/** How many milliseconds a {@link Deadline}'s signal leaves; undefined for a signal that is none's. */
export function msLeft(signal: AbortSignal): number | undefined {
  const due = dueTimes.get(signal);
  return due === undefined ? undefined : due - performance.now();
}

/**
 * Waits for work that goes on whatever happens here, but no longer than a {@link Deadline}'s signal lets.
 * @throws the signal's reason when it comes first.
 */
export async function beforeDeadline<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const giveUp = () => reject(signal.reason as Error);
  if (signal.aborted) giveUp();
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}
