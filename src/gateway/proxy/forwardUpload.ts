import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OperationId } from '#contract/upstream/operations.ts';
import { signedIn } from '../auth/requireSession.ts';
import { GatewayError } from '../errors.ts';
import { refusal } from '../upstream/refusal.ts';
import type { ScanAnswer, ScanApi } from '../upstream/scanApi.ts';
import { isSuccess, passOnStored } from './answer.ts';
import { answerPerformed } from './answerPerformed.ts';
import { boundedBody, tooLarge } from './boundedBody.ts';
import { idempotencyKeyOf } from './idempotencyKey.ts';
import { performUpload } from './performUpload.ts';
import { forwarded, type ProxyContext } from './proxyContext.ts';
import { createUploadSlots } from './uploadSlots.ts';

/**
 * Handles an upload: streamed, never held in memory, as fast as the slower side. It cannot be sent again from here, so
 * a stale access token is renewed and the browser told to repeat.
 */
export function forwardUpload(operation: OperationId, context: ProxyContext) {
  const { scanApi, tokens, limits } = context;
  const slots = createUploadSlots(limits.uploadsAtOnce);

  async function upload(request: FastifyRequest, reply: FastifyReply, most: number): Promise<FastifyReply> {
    const { caller, referralId } = forwarded(operation, request);
    const { headers } = request;
    const key = idempotencyKeyOf(request);
    const body = boundedBody(request.raw, most);

    async function send(through: ScanApi, document: Readable): Promise<ScanAnswer> {
      const token = await tokens.current(caller);
      const answer = await through.send({
        operation,
        referralId,
        requestId: request.id,
        authorization: `Bearer ${token}`,
        accept: headers.accept,
        contentType: headers['content-type'],
        contentLength: headers['content-length'],
        body: document,
      });
      if (answer.statusCode === 401) {
        await answer.body.dump();
        await tokens.renewed(caller, token);
        throw new GatewayError('upstream-unavailable', { reason: 'the token was stale; repeat the upload' });
      }
      if (!isSuccess(answer)) throw await refusal(answer, limits.refusalBytes);
      return answer;
    }

    if (key === undefined) return passOnStored(await send(scanApi, body), reply, limits.answerBytes);
    const performed = await performUpload(context, { key, caller, referralId, headers, body, send });
    return answerPerformed(performed, reply, limits, false);
  }

  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { session, partner } = signedIn(request);
    const most = partner.features.documents.maxBytes + limits.multipartBytes;
    if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge();
    return slots.hold(session.key, () => upload(request, reply, most));
  };
}
