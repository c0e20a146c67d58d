import type { FastifyReply } from 'fastify';
import { GatewayError } from '../errors.ts';
import { readStart } from '../upstream/readStart.ts';
import type { ScanAnswer } from '../upstream/scanApi.ts';

/** True for an answer that says the request was done. */
export function isSuccess({ statusCode }: ScanAnswer): boolean {
  return statusCode >= 200 && statusCode < 300;
}

/**
 * Hands a success on: its status and its JSON, and nothing of its headers.
 * @param most bytes to hold in memory; a longer body is streamed.
 * @throws GatewayError `upstream-contract` for a body that is not JSON: no foreign page is served from our origin.
 */
export async function passOn(answer: ScanAnswer, reply: FastifyReply, most: number): Promise<FastifyReply> {
  void reply.code(answer.statusCode).header('cache-control', 'no-store');
  const type = answer.headers['content-type'];
  if (typeof type === 'string' && /^application\/(?:[\w.-]+\+)?json\b/i.test(type)) {
    const content = await readStart(answer, most);
    // JSON is UTF-8, whatever a parameter of the type says (RFC 8259 §8.1).
    return reply.header('content-type', 'application/json; charset=utf-8').send(content);
  }
  const isEmpty = answer.statusCode === 204 || answer.headers['content-length'] === '0';
  await answer.body.dump();
  if (isEmpty) return reply.send();
  throw new GatewayError('upstream-contract', { reason: 'the answer is not JSON' });
}

/** Passes on that a document is stored: the status counts, whatever the body, or it would be uploaded twice. */
export async function passOnStored(
  answer: ScanAnswer,
  reply: FastifyReply,
  most: number,
): Promise<FastifyReply> {
  try {
    return await passOn(answer, reply, most);
  } catch {
    return reply.code(answer.statusCode).send();
  }
}
