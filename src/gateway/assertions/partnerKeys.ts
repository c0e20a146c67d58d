import { createLocalJWKSet, createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose';
import type { Embed } from '../embed/embedEntry.ts';
import type { Limits } from '../limits.ts';

/**
 * Where a partner's public keys come from. A key set is fetched when it is first needed and kept; an unknown `kid` has it
 * fetched again, so that keys can be changed, but nobody can make us ask the partner more often than the cool-down says.
 */
export function createPartnerKeys({ assertion: { keys } }: Embed, limits: Limits): JWTVerifyGetKey {
  const { jwksUrl, jwks } = keys;
  if (jwksUrl === undefined) return createLocalJWKSet(jwks ?? { keys: [] });
  let lastFailure = -Infinity;
  return createRemoteJWKSet(new URL(jwksUrl), {
    timeoutDuration: limits.jwksMs,
    cooldownDuration: limits.jwksCooldownMs,
    cacheMaxAge: limits.jwksMaxAgeMs,
    async [customFetch](url, options) {
      // The library waits after successes only.
      if (Date.now() - lastFailure < limits.jwksRetryMs) throw new Error('The key set failed a moment ago');
      try {
        return await fetchKeys(url, options, limits.jwksBytes);
      } catch (error) {
        lastFailure = Date.now();
        throw error;
      }
    },
  });
}

/** Fetches a key set without following redirects, and reads no more of it than it may have. */
async function fetchKeys(url: string, options: RequestInit, most: number): Promise<Response> {
  const answer = await fetch(url, { ...options, redirect: 'error' });
  if (answer.status !== 200 || !answer.body) throw new Error('The key set is not there');
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body) {
    length += chunk.length;
    if (length > most) throw new Error('The key set is too large');
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  JSON.parse(text);
  return new Response(text);
}
