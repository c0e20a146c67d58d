import { isDeepStrictEqual } from 'node:util';
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import {
  draftRequest,
  type DraftsAnswer,
  type DraftSaved,
  type KeptDraftsAnswer,
} from '#contract/own/draftSchemas.ts';
import { draftPath, draftsPath, isNewPlace, keptDraftsPath, newReferral } from '#contract/own/drafts.ts';
import { signedIn } from '../auth/requireSession.ts';
import type { Clock } from '../clock.ts';
import { GatewayError } from '../errors.ts';
import { refuseOtherMethods } from '../http/methods.ts';
import type { Limits } from '../limits.ts';
import { isReferralId } from '../referralId.ts';
import type { Draft, DraftPlace, Vault } from '../vault/vault.ts';
import { isDeeperThan } from './isDeeperThan.ts';
import { byReferral } from './keptDrafts.ts';

/** What {@link addDraftRoutes} needs. */
export interface DraftRoutesOptions {
  readonly vault: Vault;
  readonly clock: Clock;
  readonly limits: Limits;
  /** How many days a draft is kept after its last change, unless the partner says otherwise. */
  readonly draftDays: number;
  /** `requireSession` and what counts requests. */
  readonly onRequest: onRequestAsyncHookHandler[];
}

// The contract's paths with Fastify's placeholders in them.
const listUrl = draftsPath('X').replace('X', ':referral');
const oneUrl = draftPath('X', 'Y').replace('X', ':referral').replace('Y', ':step');

const dayMs = 24 * 60 * 60_000;

const noStore = (reply: FastifyReply) => reply.header('cache-control', 'no-store');

/** Answers that are not yet part of a referral: kept per clinician, referral and step, and seen by nobody else. */
export function addDraftRoutes(server: FastifyInstance, options: DraftRoutesOptions): void {
  const { vault, clock, limits, draftDays, onRequest } = options;

  const list = { onRequest, config: { operation: 'listDrafts' } };
  server.get(keptDraftsPath, list, async (request, reply): Promise<KeptDraftsAnswer> => {
    noStore(reply);
    const drafts = await vault.keptDrafts(signedIn(request).session.clinician.id, clock());
    return { referrals: byReferral(drafts) };
  });

  const get = { onRequest, config: { operation: 'getDrafts' } };
  server.get(listUrl, get, async (request, reply): Promise<DraftsAnswer> => {
    noStore(reply);
    const { clinicianId, referral } = placeOf(request, [newReferral]);
    if (referral === newReferral) return answerOf(await draftsOfNew(clinicianId));
    const drafts = await vault.drafts(clinicianId, referral, clock());
    const answer = answerOf(drafts.map((draft) => [draft.step, draft]));
    const createdAs = isNewPlace(referral) ? await vault.madeUnder({ clinicianId, key: referral }) : '';
    return isReferralId(createdAs) ? { ...answer, createdAs } : answer;
  });

  /** There is one draft to a new referral: only its first step comes before it exists. */
  async function draftsOfNew(clinicianId: string): Promise<[place: string, draft: Draft][]> {
    const now = clock();
    const places = (await vault.keptDrafts(clinicianId, now)).filter(({ referral }) => isNewPlace(referral));
    const drafts = await Promise.all(
      places.map(async ({ referral }) =>
        (await vault.drafts(clinicianId, referral, now)).map((draft): [string, Draft] => [referral, draft]),
      ),
    );
    return drafts.flat();
  }

  server.delete(listUrl, { onRequest, config: { operation: 'discardDrafts' } }, async (request, reply) => {
    const { clinicianId, referral } = placeOf(request);
    await vault.deleteDrafts(clinicianId, referral);
    return reply.code(204).send();
  });

  const put = { onRequest, bodyLimit: limits.draftBytes, config: { operation: 'saveDraft' } };
  server.put(oneUrl, put, async (request, reply): Promise<DraftSaved> => {
    noStore(reply);
    const parsed = draftRequest.safeParse(request.body);
    if (!parsed.success) throw new GatewayError('bad-request', { reason: 'draft' });
    const { values, base = null } = parsed.data;
    if (isDeeperThan(values, limits.draftDepth) || isDeeperThan(base, limits.draftDepth))
      throw new GatewayError('bad-request', { reason: 'depth' });
    const place = placeOf(request);
    const savedAt = clock();
    const expiresAt = savedAt + (signedIn(request).partner.draftDays ?? draftDays) * dayMs;
    // Typed and taken back: nobody is to be told later that something was left behind.
    if (isDeepStrictEqual(values, base)) await vault.deleteDraft(place);
    else if (!(await vault.saveDraft(place, { values, base, savedAt, expiresAt }, limits))) throw tooMany();
    return { savedAt: new Date(savedAt).toISOString() };
  });

  server.delete(oneUrl, { onRequest, config: { operation: 'discardDraft' } }, async (request, reply) => {
    await vault.deleteDraft(placeOf(request));
    return reply.code(204).send();
  });

  refuseOtherMethods(server, keptDraftsPath, ['GET']);
  refuseOtherMethods(server, listUrl, ['GET', 'DELETE']);
  refuseOtherMethods(server, oneUrl, ['PUT', 'DELETE']);
}

function answerOf(drafts: readonly (readonly [name: string, draft: Draft])[]): DraftsAnswer {
  return {
    drafts: Object.fromEntries(
      drafts.map(([name, { values, base, savedAt }]) => [
        name,
        { values, ...(base && { base }), savedAt: new Date(savedAt).toISOString() },
      ]),
    ),
  };
}

function tooMany(): GatewayError {
  const message = 'Too many unfinished referrals are kept for you. Submit some of them, then try again.';
  return new GatewayError('too-large', { message, reason: 'number of drafts' });
}

/**
 * Where a request's draft belongs.
 * @param besides names that stand in the address in place of a referral
 * @throws GatewayError `not-found` when there cannot be such a place
 */
function placeOf(request: FastifyRequest, besides: readonly string[] = []): DraftPlace {
  const { referral, step = '' } = request.params as { referral: string; step?: string };
  if (!besides.includes(referral) && !isNewPlace(referral) && !isReferralId(referral))
    throw new GatewayError('not-found');
  if (step !== '' && !/^[a-z-]{1,32}$/.test(step)) throw new GatewayError('not-found');
  return { clinicianId: signedIn(request).session.clinician.id, referral, step };
}
