import type { FastifyInstance, FastifyReply, preHandlerAsyncHookHandler } from 'fastify';
import { authPaths, sessionGrant, type SessionAnswer } from '#contract/own/session.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import { GatewayError } from '../errors.ts';
import { refuseOtherMethods } from '../http/methods.ts';
import type { Vault } from '../vault/vault.ts';
import type { AccessTokens } from './accessTokens.ts';
import { clearCookie, sessionCookie } from './cookies.ts';
import { requireSameOrigin } from './sameOrigin.ts';
import { sessionKey } from './sessionId.ts';

/** What {@link addTokenRoutes} needs. */
export interface TokenRoutesOptions {
  readonly config: Config;
  readonly vault: Vault;
  readonly accessTokens: AccessTokens;
  readonly clock: Clock;
  readonly limit: preHandlerAsyncHookHandler;
}

const formBytes = 2_048;
const noStore = (reply: FastifyReply) => reply.header('cache-control', 'no-store');

/**
 * The two endpoints that act on the session cookie: trade it for an access token, and end it.
 * @param server a scope of its own: forms are read in it.
 */
export function addTokenRoutes(server: FastifyInstance, options: TokenRoutesOptions): void {
  const { config, vault, accessTokens, clock, limit } = options;
  const onRequest = [requireSameOrigin(config.publicOrigin), limit];
  const form = 'application/x-www-form-urlencoded';
  server.addContentTypeParser(form, { parseAs: 'string', bodyLimit: formBytes }, (_request, body, done) => {
    done(null, new URLSearchParams(String(body)));
  });

  server.post(authPaths.token, { onRequest }, async (request, reply): Promise<SessionAnswer> => {
    const { body } = request;
    const isGrant = body instanceof URLSearchParams && body.get('grant_type') === sessionGrant;
    if (!isGrant) throw new GatewayError('bad-request', { reason: 'grant_type' });
    const id = request.cookies[sessionCookie.name];
    const session = id === undefined ? undefined : await vault.session(sessionKey(id), clock());
    const partner = config.partners.find(({ features }) => features.id === session?.clinician.partnerId);
    // The cookie stays: this answer may arrive after a new sign-in in another window has already replaced it.
    if (!session || !partner) throw new GatewayError('unauthenticated');
    const { token, expiresIn } = await accessTokens.issue(session);
    const { firstName, lastName, email, started } = session.clinician;
    noStore(reply);
    return {
      access_token: token,
      token_type: 'Bearer',
      expires_in: expiresIn,
      session: {
        clinician: { firstName, lastName, email },
        partner: partner.features,
        start: started ? null : partner.terms,
      },
    };
  });

  server.post(authPaths.signOut, { onRequest }, async (request, reply) => {
    const id = request.cookies[sessionCookie.name];
    if (id !== undefined) await vault.endSession(sessionKey(id));
    clearCookie(reply, sessionCookie);
    return noStore(reply).header('clear-site-data', '"cache", "storage"').code(204).send();
  });

  refuseOtherMethods(server, authPaths.token, ['POST']);
  refuseOtherMethods(server, authPaths.signOut, ['POST']);
}
