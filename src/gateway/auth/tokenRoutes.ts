import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { assertionGrant, authPaths, sessionGrant, type SessionAnswer } from '#contract/own/session.ts';
import { GatewayError } from '../errors.ts';
import { refuseOtherMethods } from '../http/methods.ts';
import type { Limits } from '../limits.ts';
import type { AccessTokens } from './accessTokens.ts';
import { createAssertionGrant, type AssertionGrantOptions } from './assertionGrant.ts';
import { bearerOf } from './bearer.ts';
import { clearCookie, sessionCookie } from './cookies.ts';
import { requireSameOrigin } from './sameOrigin.ts';
import { sessionAnswer } from './sessionAnswer.ts';
import { sessionKey } from './sessionId.ts';

/** What {@link addTokenRoutes} needs. */
export interface TokenRoutesOptions extends AssertionGrantOptions {
  readonly limits: Limits;
  readonly limit: preHandlerAsyncHookHandler;
}

const noStore = (reply: FastifyReply) => reply.header('cache-control', 'no-store');

/**
 * What the browser keeps of us, for it to drop: pages kept for "back" above all, since everything else that shows a
 * patient is sent with `no-store`. Not "cookies": that would take those of all other applications of the same registrable
 * domain along, and ours is ended by its own `Set-Cookie`. https://w3c.github.io/webappsec-clear-site-data/#header
 */
const clearSiteData = (reply: FastifyReply) => reply.header('clear-site-data', '"cache", "storage"');

/**
 * The endpoints that act on the session cookie, or on what a partner's frame has in its place: trade it for an access
 * token, and end the session. And the one that a tab calls when its session has ended by itself: the refusal of a token
 * says so without clearing anything, because Chromium holds an answer back until it has cleared its caches
 * (https://crbug.com/40233601), and the patient would stay on the screen for these seconds.
 * @param server a scope of its own: forms are read in it.
 */
export function addTokenRoutes(server: FastifyInstance, options: TokenRoutesOptions): void {
  const { publicOrigin, accessTokens, sessions, limits, limit } = options;
  const onRequest = [requireSameOrigin(publicOrigin), limit];
  const form = 'application/x-www-form-urlencoded';
  const bodyLimit = 2 * limits.assertionBytes;
  server.addContentTypeParser(form, { parseAs: 'string', bodyLimit }, (_request, body, done) => {
    done(null, new URLSearchParams(String(body)));
  });

  async function ofCookie(request: FastifyRequest) {
    const id = request.cookies[sessionCookie.name];
    const who = id === undefined ? undefined : await sessions.find(sessionKey(id));
    // The cookie stays: this answer may arrive after a new sign-in in another window has already replaced it.
    if (!who) throw new GatewayError('unauthenticated');
    return who;
  }

  const ofAssertion = createAssertionGrant(options);

  server.post(authPaths.token, { onRequest }, async (request, reply): Promise<SessionAnswer> => {
    const { body } = request;
    const grants = body instanceof URLSearchParams ? body.getAll('grant_type') : [];
    noStore(reply);
    if (body instanceof URLSearchParams && grants.length === 1) {
      if (grants[0] === sessionGrant) return sessionAnswer(await ofCookie(request), options);
      if (grants[0] === assertionGrant) return sessionAnswer(await ofAssertion(body), options);
    }
    throw new GatewayError('bad-request', { reason: 'grant_type' });
  });

  server.post(authPaths.signOut, { onRequest }, async (request, reply) => {
    const id = request.cookies[sessionCookie.name];
    const ofTab = id === undefined ? undefined : sessionKey(id);
    const key = (await sessionOf(request, accessTokens)) ?? ofTab;
    if (key !== undefined) await sessions.end(key);
    noStore(reply);
    // A frame leaves a tab's sign-in, and whatever else lies in the browser, alone.
    if (key === ofTab) {
      clearCookie(reply, sessionCookie);
      clearSiteData(reply);
    }
    return reply.code(204).send();
  });

  server.post(authPaths.clear, { onRequest }, (_request, reply) =>
    clearSiteData(noStore(reply)).code(204).send(),
  );

  for (const path of [authPaths.token, authPaths.signOut, authPaths.clear])
    refuseOtherMethods(server, path, ['POST']);
}

/** The session of a request's access token, which may have expired meanwhile: its session is to end all the same. */
async function sessionOf(request: FastifyRequest, accessTokens: AccessTokens): Promise<string | undefined> {
  const token = bearerOf(request);
  return token === undefined ? undefined : (await accessTokens.recognise(token))?.sid;
}
