import type { onRequestAsyncHookHandler } from 'fastify';
import { requestedWith } from '#contract/own/session.ts';
import { GatewayError } from '../errors.ts';

const header = requestedWith.name.toLowerCase();

/**
 * Refuses every request that did not come from a page of our own origin, before anything else happens. For the
 * endpoints that act on a cookie. Three independent signs: Origin, Fetch Metadata, and a header that a form cannot set.
 * https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 */
export function requireSameOrigin(publicOrigin: string): onRequestAsyncHookHandler {
  return async ({ headers }) => {
    const site = headers['sec-fetch-site'];
    if (headers.origin !== publicOrigin) throw new GatewayError('forbidden', { reason: 'origin' });
    if (site !== undefined && site !== 'same-origin') throw new GatewayError('forbidden', { reason: 'site' });
    if (headers[header] !== requestedWith.value) throw new GatewayError('forbidden', { reason: 'header' });
  };
}
