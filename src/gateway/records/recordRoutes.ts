import type { FastifyInstance, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { fhirJson, serviceRequest } from '#contract/fhir/serviceRequest.ts';
import { summaryText, type RecordedReferral } from '#contract/fhir/summary.ts';
import { partnerAudience, partnerReferralPath, partnerSummaryPath } from '#contract/own/partnerApi.ts';
import type { Assertions } from '../assertions/assertions.ts';
import { callerClaims, readClaims } from '../assertions/claims.ts';
import { identityOf } from '../assertions/identityOf.ts';
import { bearerOf } from '../auth/bearer.ts';
import type { Config } from '../config.ts';
import { GatewayError } from '../errors.ts';
import { refuseOtherMethods } from '../http/methods.ts';
import type { Limits } from '../limits.ts';
import { isReferralId } from '../referralId.ts';
import { beforeDeadline, deadlineIn } from '../upstream/beforeDeadline.ts';
import type { ScanApi } from '../upstream/scanApi.ts';
import type { Tokens } from '../upstream/tokens.ts';
import type { Vault } from '../vault/vault.ts';
import { readReferral } from './readReferral.ts';

/** What {@link addRecordRoutes} needs. */
export interface RecordRoutesOptions {
  readonly config: Config;
  readonly vault: Vault;
  readonly assertions: Assertions;
  readonly scanApi: ScanApi;
  readonly tokens: Tokens;
  readonly limits: Limits;
  readonly limit: preHandlerAsyncHookHandler;
}

// The contract's paths with Fastify's placeholder in them.
const urls = {
  fhir: partnerReferralPath('X').replace('X', ':id'),
  text: partnerSummaryPath('X').replace('X', ':id'),
} as const;

/**
 * For a partner's server: a referral of one of its clinicians, to be kept in the patient's record. Each request carries
 * an assertion of its own that names the clinician; no session is begun.
 */
export function addRecordRoutes(server: FastifyInstance, options: RecordRoutesOptions): void {
  const { config, vault, assertions, scanApi, tokens, limits, limit } = options;
  const audience = partnerAudience(config.publicOrigin);
  const read = (payload: unknown) => readClaims(callerClaims, payload);
  const { refusalBytes, answerBytes, jsonMs } = limits;

  async function recorded(request: FastifyRequest): Promise<RecordedReferral> {
    const token = bearerOf(request);
    if (token === undefined) {
      throw new GatewayError('unauthenticated', { headers: { 'www-authenticate': 'Bearer' } });
    }
    const { partner, claims, consume } = await assertions.verify(token, { audience, read });
    await consume();
    const { id } = request.params as { id: string };
    const clinician = await vault.findClinician(identityOf(partner, claims.sub));
    // Who is not known, or has not started, has no referrals: the same answer as for somebody else's.
    if (!clinician?.started || !isReferralId(id)) throw new GatewayError('not-found');
    const caller = { clinicianId: clinician.id, partner, requestId: request.id };
    const deadline = deadlineIn(jsonMs);
    const reading = readReferral({ scanApi, tokens, refusalBytes, answerBytes }, caller, id, deadline.signal);
    return beforeDeadline(reading, deadline.signal).finally(deadline.met);
  }

  const route = (operation: string) => ({ onRequest: limit, config: { operation } });
  server.get(urls.fhir, route('getReferralForRecord'), async (request, reply) => {
    const resource = serviceRequest(await recorded(request));
    return reply
      .header('cache-control', 'no-store')
      .type(`${fhirJson}; charset=utf-8`)
      .send(JSON.stringify(resource));
  });
  server.get(urls.text, route('getSummaryForRecord'), async (request, reply) => {
    const words = summaryText(await recorded(request));
    return reply.header('cache-control', 'no-store').type('text/plain; charset=utf-8').send(words);
  });
  for (const url of Object.values(urls)) refuseOtherMethods(server, url, ['GET']);
}
