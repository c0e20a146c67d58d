import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OperationId } from '#contract/upstream/operations.ts';
import { signedIn } from '../auth/requireSession.ts';
import { GatewayError } from '../errors.ts';
import { refusal } from '../upstream/refusal.ts';
import { isSuccess, passOnStored } from './answer.ts';
import { boundedBody, tooLarge } from './boundedBody.ts';
import { forwarded, type ProxyContext } from './proxyContext.ts';
import { createUploadSlots } from './uploadSlots.ts';

/**
 * Handles an upload: streamed, never held in memory, as fast as the slower side. It cannot be sent again from here, so
 * a stale access token is renewed and the browser told to repeat.
 */
export function forwardUpload(operation: OperationId, { scanApi, tokens, limits }: ProxyContext) {
  const slots = createUploadSlots(limits.uploadsAtOnce);

  async function upload(request: FastifyRequest, reply: FastifyReply, most: number): Promise<FastifyReply> {
    const { caller, referralId } = forwarded(operation, request);
    const { headers } = request;
    const token = await tokens.current(caller);
    const answer = await scanApi.send({
      operation,
      referralId,
      requestId: request.id,
      authorization: `Bearer ${token}`,
      accept: headers.accept,
      contentType: headers['content-type'],
      contentLength: headers['content-length'],
      body: boundedBody(request.raw, most),
    });
    if (answer.statusCode === 401) {
      await answer.body.dump();
      await tokens.renewed(caller, token);
      throw new GatewayError('upstream-unavailable', { reason: 'the token was stale; repeat the upload' });
    }
    if (!isSuccess(answer)) throw await refusal(answer, limits.refusalBytes);
    return passOnStored(answer, reply, limits.answerBytes);
  }

  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { session, partner } = signedIn(request);
    const most = partner.features.documents.maxBytes + limits.multipartBytes;
    if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge();
    return slots.hold(session.key, () => upload(request, reply, most));
  };
}
