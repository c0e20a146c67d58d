import { GatewayError } from '../errors.ts';

/** Bounds how much one session uploads at a time. */
export interface UploadSlots {
  /** Does the work of one upload. @throws GatewayError `rate-limited` instead when there are too many already. */
  readonly hold: <T>(session: string, work: () => Promise<T>) => Promise<T>;
}

/** Makes {@link UploadSlots}: `most` for every session. */
export function createUploadSlots(most: number): UploadSlots {
  const held = new Map<string, number>();
  return {
    async hold(session, work) {
      const others = held.get(session) ?? 0;
      if (others >= most)
        throw new GatewayError('rate-limited', { reason: 'uploads', headers: { 'retry-after': '5' } });
      held.set(session, others + 1);
      try {
        return await work();
      } finally {
        const left = (held.get(session) ?? 1) - 1;
        if (left > 0) held.set(session, left);
        else held.delete(session);
      }
    },
  };
}
