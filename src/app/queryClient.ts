import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '#api/ApiError.ts';

const tries = 3;

/** The cache of everything read. Only failures that pass by themselves are tried again, at growing distances. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < tries && error instanceof ApiError && error.passing,
        retryDelay: (failures) => Math.random() * Math.min(500 * 2 ** failures, 4000),
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}
