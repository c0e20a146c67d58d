import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '#api/ApiError.ts';
import { longestSilentWaitMs } from '#contract/own/silentWait.ts';

const tries = 3;

/** The cache of everything read. What failed in passing is tried again, where nobody else has done so, at growing distances. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < tries && error instanceof ApiError && isOurs(error),
        retryDelay: (failures, error) => {
          const asked = error instanceof ApiError ? error.retryAfterMs : 0;
          return asked + Math.random() * Math.min(500 * 2 ** failures, 4000);
        },
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}

/**
 * Whether a failure is the browser's to try again: when our server was not heard, or says when to come back. It tries
 * Scan.com again itself, and both together would be a flood.
 */
function isOurs({ kind, passing, requestId, retryAfterMs }: ApiError): boolean {
  const unheard = kind === 'network' || (passing && requestId === '');
  return unheard || (retryAfterMs > 0 && retryAfterMs <= longestSilentWaitMs);
}
