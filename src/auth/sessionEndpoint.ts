import {
  authPaths,
  isSessionAnswer,
  requestedWith,
  sessionGrant,
  type SessionAnswer,
} from '#contract/own/session.ts';

const headers = { [requestedWith.name]: requestedWith.value };
const timeoutMs = 10_000;

/**
 * Trades the session cookie for an access token at the gateway.
 * @returns undefined when there is no session (401).
 * @throws Error when the gateway cannot be reached or answers anything else.
 */
export async function exchangeSession(): Promise<SessionAnswer | undefined> {
  const response = await fetch(authPaths.token, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ grant_type: sessionGrant }),
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (response.status === 401) return undefined;
  const body: unknown = response.ok ? await response.json() : undefined;
  if (!isSessionAnswer(body)) throw new Error(`Token endpoint answered ${response.status}`);
  return body;
}

/** Ends the session at the gateway. @throws Error when it may still be there. */
export async function endSession(): Promise<void> {
  const signal = AbortSignal.timeout(timeoutMs);
  const ended = await fetch(authPaths.signOut, { method: 'POST', headers, signal }).catch(() => undefined);
  // The answer can be lost, or held back: Chromium clears its caches before it lets it through.
  if (!ended?.ok && (await exchangeSession())) throw new Error('The session was not ended');
}
