import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { draftRequest, type DraftsAnswer, type DraftSaved } from '#contract/own/draftSchemas.ts';
import { draftPath, draftsPath, newReferral } from '#contract/own/drafts.ts';
import { signedIn } from '../auth/requireSession.ts';
import type { Clock } from '../clock.ts';
import { GatewayError } from '../errors.ts';
import { refuseOtherMethods } from '../http/methods.ts';
import type { Limits } from '../limits.ts';
import { isReferralId } from '../referralId.ts';
import { isDeeperThan } from './isDeeperThan.ts';
import type { DraftPlace, Vault } from '../vault/vault.ts';

/** What {@link addDraftRoutes} needs. */
export interface DraftRoutesOptions {
  readonly vault: Vault;
  readonly clock: Clock;
  readonly limits: Limits;
  /** `requireSession` and what counts requests. */
  readonly onRequest: onRequestAsyncHookHandler[];
}

// The contract's paths with Fastify's placeholders in them.
const listUrl = draftsPath('X').replace('X', ':referral');
const oneUrl = draftPath('X', 'Y').replace('X', ':referral').replace('Y', ':step');

/** Answers that are not yet part of a referral: kept per clinician, referral and step, and seen by nobody else. */
export function addDraftRoutes(server: FastifyInstance, options: DraftRoutesOptions): void {
  const { vault, clock, limits, onRequest } = options;

  server.get(
    listUrl,
    { onRequest, config: { operation: 'getDrafts' } },
    async (request, reply): Promise<DraftsAnswer> => {
      const { clinicianId, referral } = placeOf(request);
      const drafts = await vault.drafts(clinicianId, referral, clock());
      void reply.header('cache-control', 'no-store');
      return {
        drafts: Object.fromEntries(
          drafts.map(({ step, values, savedAt }) => [
            step,
            { values, savedAt: new Date(savedAt).toISOString() },
          ]),
        ),
      };
    },
  );

  const put = { onRequest, bodyLimit: limits.draftBytes, config: { operation: 'saveDraft' } };
  server.put(oneUrl, put, async (request, reply): Promise<DraftSaved> => {
    const parsed = draftRequest.safeParse(request.body);
    if (!parsed.success) throw new GatewayError('bad-request', { reason: 'draft' });
    const { values } = parsed.data;
    if (isDeeperThan(values, limits.draftDepth)) throw new GatewayError('bad-request', { reason: 'depth' });
    const savedAt = clock();
    const draft = { values, savedAt, expiresAt: savedAt + limits.draftMs };
    if (!(await vault.saveDraft(placeOf(request), draft, limits))) throw tooMany();
    void reply.header('cache-control', 'no-store');
    return { savedAt: new Date(savedAt).toISOString() };
  });

  server.delete(oneUrl, { onRequest, config: { operation: 'discardDraft' } }, async (request, reply) => {
    await vault.deleteDraft(placeOf(request));
    return reply.code(204).send();
  });

  refuseOtherMethods(server, listUrl, ['GET']);
  refuseOtherMethods(server, oneUrl, ['PUT', 'DELETE']);
}

function tooMany(): GatewayError {
  const message = 'Too many unfinished referrals are kept for you. Submit some of them, then try again.';
  return new GatewayError('too-large', { message, reason: 'number of drafts' });
}

/** Where a request's draft belongs. @throws GatewayError `not-found` when there cannot be such a place. */
function placeOf(request: FastifyRequest): DraftPlace {
  const { referral, step = '' } = request.params as { referral: string; step?: string };
  if (referral !== newReferral && !isReferralId(referral)) throw new GatewayError('not-found');
  if (step !== '' && !/^[a-z-]{1,32}$/.test(step)) throw new GatewayError('not-found');
  return { clinicianId: signedIn(request).session.clinician.id, referral, step };
}
