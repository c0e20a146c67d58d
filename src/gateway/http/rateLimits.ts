import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { raise } from '#lib/raise.ts';
import { GatewayError } from '../errors.ts';
import type { Limits } from '../limits.ts';

/** Hooks that refuse whoever asks too often: 429 with Retry-After. */
export interface RateLimits {
  /** Counts by address: for the sign-in and token endpoints. */
  readonly byAddress: preHandlerAsyncHookHandler;
  /** Counts by address: for what partners' servers ask for. */
  readonly byPartnerServer: preHandlerAsyncHookHandler;
  /** Counts by session: for the API, behind `requireSession`. */
  readonly bySession: preHandlerAsyncHookHandler;
}

const minute = 60_000;

/** Makes {@link RateLimits}; each hook counts for all routes that use it together. */
export async function createRateLimits(server: FastifyInstance, limits: Limits): Promise<RateLimits> {
  await server.register(rateLimit, {
    global: false,
    timeWindow: minute,
    addHeadersOnExceeding: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    errorResponseBuilder: () => new GatewayError('rate-limited'),
  });
  return {
    byAddress: server.rateLimit({ max: limits.authPerMinute }),
    byPartnerServer: server.rateLimit({ max: limits.partnerPerMinute }),
    bySession: server.rateLimit({ max: limits.apiPerMinute, keyGenerator: sessionKey }),
  };
}

function sessionKey({ signedIn }: FastifyRequest): string {
  return signedIn?.session.key ?? raise('A session is counted before it is known');
}
