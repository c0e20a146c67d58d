import type { FastifyReply } from 'fastify';
import { GatewayError } from '../errors.ts';
import type { ScanAnswer } from '../upstream/scanApi.ts';

/** True for an answer that says the request was done. */
export function isSuccess({ statusCode }: ScanAnswer): boolean {
  return statusCode >= 200 && statusCode < 300;
}

/**
 * Streams a success on: its status, its content type and nothing else of its headers.
 * @throws GatewayError `upstream-contract` for a body that is not JSON: no foreign page is served from our origin.
 */
export async function passOn(answer: ScanAnswer, reply: FastifyReply): Promise<FastifyReply> {
  void reply.code(answer.statusCode).header('cache-control', 'no-store');
  const type = answer.headers['content-type'];
  if (typeof type === 'string' && /^application\/(?:[\w.-]+\+)?json\b/i.test(type)) {
    return reply.header('content-type', type).send(answer.body);
  }
  const isEmpty = answer.statusCode === 204 || answer.headers['content-length'] === '0';
  await answer.body.dump();
  if (isEmpty) return reply.send();
  throw new GatewayError('upstream-contract', { reason: 'the answer is not JSON' });
}

/** Passes on that a document is stored: the status counts, whatever the body, or it would be uploaded twice. */
export async function passOnStored(answer: ScanAnswer, reply: FastifyReply): Promise<FastifyReply> {
  try {
    return await passOn(answer, reply);
  } catch {
    return reply.code(answer.statusCode).send();
  }
}
