import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { practiceRequest, type PracticesAnswer } from '#contract/own/practiceSchemas.ts';
import { practicePath, practicesPath } from '#contract/own/practices.ts';
import { signedIn } from '../auth/requireSession.ts';
import type { Clock } from '../clock.ts';
import { GatewayError } from '../errors.ts';
import { refuseOtherMethods } from '../http/methods.ts';
import type { Limits } from '../limits.ts';
import type { Vault } from '../vault/vault.ts';
import { isSamePractice } from './isSamePractice.ts';

/** What {@link addPracticeRoutes} needs. */
export interface PracticeRoutesOptions {
  readonly vault: Vault;
  readonly clock: Clock;
  readonly limits: Limits;
  /** `requireSession` and what counts requests. */
  readonly onRequest: onRequestAsyncHookHandler[];
}

// The contract's path with Fastify's placeholder in it.
const oneUrl = practicePath('X').replace('X', ':id');

const noStore = (reply: FastifyReply) => reply.header('cache-control', 'no-store');
const clinicianOf = (request: FastifyRequest) => signedIn(request).session.clinician.id;

/** The GP practices that a clinician used last: kept per clinician, seen by nobody else, and nothing of a patient. */
export function addPracticeRoutes(server: FastifyInstance, options: PracticeRoutesOptions): void {
  const { vault, clock, limits, onRequest } = options;

  const get = { onRequest, config: { operation: 'getPractices' } };
  server.get(practicesPath, get, async (request, reply): Promise<PracticesAnswer> => {
    noStore(reply);
    return { practices: await vault.practices(clinicianOf(request), clock()) };
  });

  const post = { onRequest, bodyLimit: limits.practiceBytes, config: { operation: 'rememberPractice' } };
  server.post(practicesPath, post, async (request, reply) => {
    const parsed = practiceRequest.safeParse(request.body);
    if (!parsed.success) throw new GatewayError('bad-request', { reason: 'practice' });
    const practice = parsed.data;
    const usedAt = clock();
    await vault.savePractice(
      clinicianOf(request),
      {
        practice,
        usedAt,
        expiresAt: usedAt + limits.practiceMs,
        isSame: (kept) => isSamePractice(kept, practice),
      },
      limits.practicesPerClinician,
    );
    return noStore(reply).code(204).send();
  });

  const remove = { onRequest, config: { operation: 'forgetPractice' } };
  server.delete(oneUrl, remove, async (request, reply) => {
    const { id } = request.params as { id: string };
    await vault.deletePractice(clinicianOf(request), id);
    return noStore(reply).code(204).send();
  });

  refuseOtherMethods(server, practicesPath, ['GET', 'POST']);
  refuseOtherMethods(server, oneUrl, ['DELETE']);
}
