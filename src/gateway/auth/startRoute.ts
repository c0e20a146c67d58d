import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import { authPaths, type StartRequest } from '#contract/own/session.ts';
import type { Clock } from '../clock.ts';
import type { SignedIn } from '../http/fastifyTypes.ts';
import type { Log } from '../http/log.ts';
import { refuseOtherMethods } from '../http/methods.ts';
import type { Limits } from '../limits.ts';
import { beforeDeadline, deadlineIn } from '../upstream/beforeDeadline.ts';
import { reasonOf } from '../upstream/networkError.ts';
import type { PartnerCalls } from '../upstream/partnerCalls.ts';
import { toTokenLine } from '../upstream/tokenRefresh.ts';
import type { Vault } from '../vault/vault.ts';
import { GatewayError } from '../errors.ts';
import { signedIn } from './requireSession.ts';
import { startRefusal } from './startRefusal.ts';
import { readStartRequest } from './startRequest.ts';

/** What {@link addStartRoute} needs. */
export interface StartOptions {
  readonly vault: Vault;
  readonly partnerCalls: PartnerCalls;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly log: Log;
  /** `requireSession` and what counts requests. */
  readonly onRequest: onRequestAsyncHookHandler[];
}

/** "Before you start": makes the Scan.com user, once, and keeps its tokens and the consent before answering. */
export function addStartRoute(server: FastifyInstance, options: StartOptions): void {
  const { vault, partnerCalls, clock, limits, log, onRequest } = options;
  const underWay = new Map<string, Promise<void>>();
  // Users that the vault could not take (a full disk, say): the only copy of their tokens until it can.
  const unsaved = new Map<string, Parameters<Vault['saveStart']>[1]>();

  async function make({ session, partner }: SignedIn, asked: StartRequest, requestId: string) {
    const { firstName, lastName } = session.clinician;
    const { email, acceptedTerms, marketingEmails } = asked;
    const acceptedAt = clock();
    const user = { firstName, lastName, email, marketingEmails };
    const tokens = await partnerCalls.createUser(partner, user, requestId);
    const consent = { termsVersion: acceptedTerms, acceptedAt, marketingEmails };
    return { email, line: toTokenLine(tokens, clock()), consent };
  }

  async function start(who: SignedIn, asked: StartRequest, requestId: string): Promise<void> {
    const { id } = who.session.clinician;
    // The session was read before the body arrived; another tab may have started since.
    if (await vault.tokenLine(id)) return;
    try {
      const made = unsaved.get(id) ?? (await make(who, asked, requestId));
      unsaved.set(id, made);
      await vault.saveStart(id, made);
      unsaved.delete(id);
    } catch (error) {
      const refused = error instanceof GatewayError && error.code === 'rejected';
      const reason = error instanceof GatewayError ? error.details.reason : reasonOf(error);
      log[refused ? 'info' : 'error']({ clinician: id, requestId, reason }, 'the Scan.com user was not made');
      throw startRefusal(error);
    }
  }

  server.post(authPaths.start, { onRequest }, async (request, reply) => {
    const who = signedIn(request);
    const { id, started } = who.session.clinician;
    if (started) return reply.code(204).send();
    const asked = readStartRequest(request.body, who.partner.terms);
    const running = underWay.get(id) ?? start(who, asked, request.id).finally(() => underWay.delete(id));
    underWay.set(id, running);
    const deadline = deadlineIn(limits.jsonMs);
    await beforeDeadline(running, deadline.signal).finally(deadline.met);
    return reply.code(204).send();
  });
  refuseOtherMethods(server, authPaths.start, ['POST']);
}
