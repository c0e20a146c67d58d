import type { FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { raise } from '#lib/raise.ts';
import type { Clock } from '../clock.ts';
import { GatewayError } from '../errors.ts';
import type { SignedIn } from '../http/fastifyTypes.ts';
import type { Partner } from '../partners.ts';
import type { Vault } from '../vault/vault.ts';
import type { AccessTokens } from './accessTokens.ts';

/** What {@link requireSession} needs. */
export interface RequireSessionOptions {
  readonly accessTokens: AccessTokens;
  readonly vault: Vault;
  readonly partners: readonly Partner[];
  readonly clock: Clock;
}

/** Lets a request in with an access token of ours whose session is still alive, and says who it is. */
export function requireSession(options: RequireSessionOptions): onRequestAsyncHookHandler {
  const { accessTokens, vault, clock } = options;
  const partners = new Map(options.partners.map((partner) => [partner.features.id, partner]));
  return async (request) => {
    const [scheme, token, more] = (request.headers.authorization ?? '').split(' ');
    const isBearer = scheme?.toLowerCase() === 'bearer' && token !== undefined && more === undefined;
    const claims = isBearer ? await accessTokens.verify(token) : undefined;
    const session = claims && (await vault.session(claims.sid, clock()));
    const partner = session && partners.get(session.clinician.partnerId);
    if (!partner || session.clinician.id !== claims.sub) throw new GatewayError('unauthenticated');
    request.signedIn = { session, partner };
  };
}

/** Who is signed in; only on routes behind {@link requireSession}. */
export function signedIn(request: FastifyRequest): SignedIn {
  return request.signedIn ?? raise('This route is not behind requireSession');
}
