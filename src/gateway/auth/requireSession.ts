import type { FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { raise } from '#lib/raise.ts';
import { GatewayError } from '../errors.ts';
import type { SignedIn } from '../http/fastifyTypes.ts';
import type { AccessTokens } from './accessTokens.ts';
import { bearerOf } from './bearer.ts';
import type { Sessions } from './sessions.ts';

/** What {@link requireSession} needs. */
export interface RequireSessionOptions {
  readonly accessTokens: AccessTokens;
  readonly sessions: Sessions;
}

/** Lets a request in with an access token of ours whose session is still alive, and says who it is. */
export function requireSession({ accessTokens, sessions }: RequireSessionOptions): onRequestAsyncHookHandler {
  return async (request) => {
    const token = bearerOf(request);
    const claims = token === undefined ? undefined : await accessTokens.verify(token);
    const who = claims && (await sessions.find(claims.sid));
    if (!who || who.session.clinician.id !== claims.sub) throw new GatewayError('unauthenticated');
    sessions.use(who.session);
    request.signedIn = who;
  };
}

/** Who is signed in; only on routes behind {@link requireSession}. */
export function signedIn(request: FastifyRequest): SignedIn {
  return request.signedIn ?? raise('This route is not behind requireSession');
}
