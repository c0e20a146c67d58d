import type { AuthLine } from './auth.ts';

/** `fetch` for calls with the access token, which tells of those that the gateway counts as a use of the session. */
export function countedFetch(
  line: Pick<AuthLine, 'now' | 'used'>,
  fetch: typeof globalThis.fetch,
): typeof globalThis.fetch {
  return async (...call) => {
    const at = line.now();
    const response = await fetch(...call);
    if (response.status !== 401) line.used?.(at);
    return response;
  };
}
