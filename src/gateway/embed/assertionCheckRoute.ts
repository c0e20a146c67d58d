import { decodeJwt } from 'jose';
import type { FastifyInstance, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { assertionCheckPath, type AssertionCheck } from '#contract/own/embed.ts';
import { authPaths } from '#contract/own/session.ts';
import { z } from '#lib/zod.ts';
import type { Assertions } from '../assertions/assertions.ts';
import { clinicianClaims, readClaims } from '../assertions/claims.ts';
import { requireSameOrigin } from '../auth/sameOrigin.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import { GatewayError } from '../errors.ts';
import { pathOf } from '../http/urls.ts';

/** What {@link addAssertionCheckRoute} needs. */
export interface AssertionCheckOptions {
  readonly config: Config;
  readonly assertions: Assertions;
  readonly clock: Clock;
  readonly limit: preHandlerAsyncHookHandler;
}

const asked = z.object({ assertion: z.string().check(z.minLength(1)) });
// The contract's path with Fastify's placeholder in it.
const url = assertionCheckPath('X').replace('X', ':partner');

/** Tells a partner's developer what is wrong with an assertion: it is neither used up nor kept, and signs nobody in. */
export function addAssertionCheckRoute(server: FastifyInstance, options: AssertionCheckOptions): void {
  const { config, assertions, clock, limit } = options;
  const { publicOrigin, partners } = config;
  const audience = publicOrigin + authPaths.token;
  const read = (payload: unknown) => readClaims(clinicianClaims, payload);
  const onRequest = [requireSameOrigin(publicOrigin), limit];

  server.post(url, { onRequest, config: { operation: 'checkAssertion' } }, async (request, reply) => {
    const found = partners.find(({ embed, features }) => embed && isPathOf(features.id, request));
    if (!found?.embed) throw new GatewayError('not-found');
    const { success, data } = asked.safeParse(request.body);
    if (!success) throw new GatewayError('bad-request', { reason: 'assertion' });
    const assertion = data.assertion.trim();
    const expected = { audience, partnerId: found.features.id, read };
    const answer: AssertionCheck = {
      refusal: (await assertions.examine(assertion, expected)) ?? null,
      audience,
      algorithms: found.embed.assertion.algorithms,
      ...timesOf(assertion, clock() / 1000),
    };
    return reply.header('cache-control', 'no-store').send(answer);
  });
}

/** By the address as it was sent, as the page's own is. */
function isPathOf(partner: string, request: FastifyRequest): boolean {
  return pathOf(request.url) === assertionCheckPath(partner);
}

/** What it says of its times, believed or not: beside our clock that shows whose is wrong. */
function timesOf(
  assertion: string,
  now: number,
): Pick<AssertionCheck, 'issuedSecondsAgo' | 'expiresInSeconds'> {
  try {
    const { iat, exp } = decodeJwt(assertion);
    return {
      ...(typeof iat === 'number' && { issuedSecondsAgo: Math.round(now - iat) }),
      ...(typeof exp === 'number' && { expiresInSeconds: Math.round(exp - now) }),
    };
  } catch {
    return {};
  }
}
