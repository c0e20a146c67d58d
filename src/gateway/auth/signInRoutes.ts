import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { authPaths } from '#contract/own/session.ts';
import { z } from '#lib/zod.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import { refuseOtherMethods } from '../http/methods.ts';
import type { Limits } from '../limits.ts';
import type { Vault } from '../vault/vault.ts';
import { clearCookie, sessionCookie, setCookie, signInCookie } from './cookies.ts';
import { failureReason } from './failure.ts';
import { createIdentityProvider } from './identityProvider.ts';
import { safeReturnTo } from './returnTo.ts';
import { sessionKey } from './sessionId.ts';
import type { Sessions } from './sessions.ts';
import { createTransactionCookie } from './transactionCookie.ts';

/** Where a browser lands when a sign-in did not work out, whatever the cause: the app says so there. */
const signInFailedPath = '/?sign-in=failed';

/** What {@link addSignInRoutes} needs. */
export interface SignInOptions {
  readonly config: Config;
  readonly vault: Vault;
  readonly sessions: Sessions;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly limit: preHandlerAsyncHookHandler;
}

const query = z.object({ return_to: z.optional(z.unknown()) });

/** The two addresses that a browser visits at sign-in: out to the identity provider and back. */
export function addSignInRoutes(server: FastifyInstance, options: SignInOptions): void {
  const { config, vault, sessions, clock, limits, limit } = options;
  const { publicOrigin, vaultKey } = config;
  const [partner] = config.partners;
  const provider = createIdentityProvider(partner, publicOrigin + authPaths.callback, clock);
  const transactions = createTransactionCookie(vaultKey);

  function fail(request: FastifyRequest, reply: FastifyReply, reason: string): FastifyReply {
    request.log.warn({ reason }, 'sign-in failed');
    return reply.redirect(signInFailedPath);
  }

  server.get(authPaths.signIn, { onRequest: limit }, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    try {
      const { url, transaction } = await provider.begin();
      const returnTo = safeReturnTo(query.parse(request.query).return_to);
      const value = transactions.write({ ...transaction, returnTo, expiresAt: clock() + limits.signInMs });
      setCookie(reply, signInCookie, value, limits.signInMs / 1000);
      return reply.redirect(url.href);
    } catch (error) {
      return fail(request, reply, `identity provider: ${failureReason(error)}`);
    }
  });

  server.get(authPaths.callback, { onRequest: limit }, async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const pending = transactions.read(request.cookies[signInCookie.name], clock());
    clearCookie(reply, signInCookie);
    if (!pending) return fail(request, reply, 'no sign-in under way in this browser');
    try {
      const identity = await provider.finish(new URL(request.url, publicOrigin), pending);
      const clinician = await vault.saveClinician(identity);
      // Always a new id, and the one that was there ends: a planted cookie is worth nothing (session fixation).
      const before = request.cookies[sessionCookie.name];
      if (before !== undefined) await sessions.end(sessionKey(before));
      const { id, seconds } = await sessions.begin(clinician);
      setCookie(reply, sessionCookie, id, seconds);
      return reply.redirect(pending.returnTo);
    } catch (error) {
      return fail(request, reply, failureReason(error));
    }
  });

  refuseOtherMethods(server, authPaths.signIn, ['GET']);
  refuseOtherMethods(server, authPaths.callback, ['GET']);
}
