import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OperationId } from '#contract/upstream/operations.ts';
import { signedIn } from '../auth/requireSession.ts';
import { GatewayError } from '../errors.ts';
import { refusal } from '../upstream/refusal.ts';
import { isSuccess, passOnStored } from './answer.ts';
import { forwarded, type ProxyContext } from './proxyContext.ts';

/**
 * Handles an upload: streamed, never held in memory, as fast as the slower side. It cannot be sent again from here, so
 * a stale access token is renewed and the browser told to repeat.
 */
export function forwardUpload(operation: OperationId, { scanApi, tokens, limits }: ProxyContext) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { caller, referralId } = forwarded(operation, request);
    const { headers } = request;
    const most = signedIn(request).partner.features.documents.maxBytes + limits.multipartBytes;
    if (Number(headers['content-length'] ?? 0) > most) throw tooLarge();
    const token = await tokens.current(caller);
    const answer = await scanApi.send({
      operation,
      referralId,
      requestId: request.id,
      authorization: `Bearer ${token}`,
      accept: headers.accept,
      contentType: headers['content-type'],
      contentLength: headers['content-length'],
      body: Readable.from(bounded(request.raw, most), { objectMode: false }),
    });
    if (answer.statusCode === 401) {
      await answer.body.dump();
      await tokens.renewed(caller, token);
      throw new GatewayError('upstream-unavailable', { reason: 'the token was stale; repeat the upload' });
    }
    if (!isSuccess(answer)) throw await refusal(answer, limits.refusalBytes);
    return passOnStored(answer, reply);
  };
}

/**
 * Hands the chunks on one by one, as they are asked for. The request is not destroyed when the upstream gives up,
 * because the answer that says so goes over the same connection.
 */
async function* bounded(source: Readable, most: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > most) throw tooLarge();
    yield chunk;
  }
}

function tooLarge(): GatewayError {
  const message = 'This document is too large. Choose a smaller one.';
  // Whatever is still on its way is not waited for.
  return new GatewayError('too-large', { message, headers: { connection: 'close' } });
}
