import rateLimit from '@fastify/rate-limit';
import type {
  FastifyInstance,
  FastifyRequest,
  onRequestAsyncHookHandler,
  preHandlerAsyncHookHandler,
} from 'fastify';
import type { OperationId } from '#contract/upstream/operations.ts';
import { raise } from '#lib/raise.ts';
import { GatewayError } from '../errors.ts';
import type { Limits } from '../limits.ts';
import { retryAfter } from '../upstream/retryAfter.ts';
import type { SignedIn } from './fastifyTypes.ts';

/** Hooks that refuse whoever asks too often: 429 with Retry-After. */
export interface RateLimits {
  /** Counts by address: for the sign-in and token endpoints. */
  readonly byAddress: preHandlerAsyncHookHandler;
  /** Counts by address: for what partners' servers ask for. */
  readonly byPartnerServer: preHandlerAsyncHookHandler;
  /** Counts by address: for what partners' developers try. */
  readonly byDeveloper: preHandlerAsyncHookHandler;
  /** Counts by session, and what costs most by itself and by partner too: for the API, behind `requireSession`. */
  readonly bySession: onRequestAsyncHookHandler;
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
    byDeveloper: server.rateLimit({ max: limits.checksPerMinute }),
    bySession: bySession(server, limits),
  };
}

function bySession(server: FastifyInstance, limits: Limits): onRequestAsyncHookHandler {
  // The plugin's own hooks count a request once only, whichever of them comes first; these count it each.
  const perSession = (max: number) => server.createRateLimit({ max, keyGenerator: sessionKey });
  const perPartner = (max: number) => server.createRateLimit({ max, keyGenerator: partnerKey });
  const any = [perSession(limits.apiPerMinute)];
  const dear: Readonly<Partial<Record<OperationId, typeof any>>> = {
    listImagingProviders: [perSession(limits.searchesPerMinute), perPartner(limits.partnerSearchesPerMinute)],
    uploadAdditionalDocument: [
      perSession(limits.uploadsPerMinute),
      perPartner(limits.partnerUploadsPerMinute),
    ],
  };
  return async (request) => {
    const operation = request.routeOptions.config.operation as OperationId | undefined;
    for (const count of [...any, ...((operation && dear[operation]) ?? [])]) {
      const counted = await count(request);
      if (!counted.isAllowed && counted.isExceeded) {
        throw new GatewayError('rate-limited', { headers: retryAfter(counted.ttl) });
      }
    }
  };
}

function sessionKey(request: FastifyRequest): string {
  return known(request).session.key;
}

function partnerKey(request: FastifyRequest): string {
  return known(request).partner.features.id;
}

function known({ signedIn }: FastifyRequest): SignedIn {
  return signedIn ?? raise('A session is counted before it is known');
}
