import type { FastifyReply } from 'fastify';
import { GatewayError } from '../errors.ts';
import { readStart } from '../upstream/readStart.ts';
import type { ScanAnswer } from '../upstream/scanApi.ts';
import { isJson } from '../upstream/wholeAnswer.ts';
import { etagOf } from './version.ts';

/** True for an answer that says the request was done. */
export function isSuccess({ statusCode }: ScanAnswer): boolean {
  return statusCode >= 200 && statusCode < 300;
}

/** True for an answer that says it has no body. */
export function isEmpty({ statusCode, headers }: ScanAnswer): boolean {
  return statusCode === 204 || headers['content-length'] === '0';
}

/**
 * Hands a success on: its status and its JSON, and nothing of its headers.
 * @param most bytes to hold in memory; a longer body is streamed.
 * @param isReferral true for an answer that holds a referral: it is sent with its ETag
 * @throws GatewayError `upstream-contract` for a body that is not JSON: no foreign page is served from our origin.
 */
export async function passOn(
  answer: ScanAnswer,
  reply: FastifyReply,
  most: number,
  isReferral = false,
): Promise<FastifyReply> {
  void reply.code(answer.statusCode).header('cache-control', 'no-store');
  if (isJson(answer.headers['content-type'])) {
    const content = await readStart(answer, most);
    if (isReferral && typeof content === 'string') addEtag(reply, content);
    // JSON is UTF-8, whatever a parameter of the type says (RFC 8259 §8.1).
    return reply.header('content-type', 'application/json; charset=utf-8').send(content);
  }
  await answer.body.dump();
  if (isEmpty(answer)) return reply.send();
  throw new GatewayError('upstream-contract', { reason: 'the answer is not JSON' });
}

/** Names the version of the referral in an answer, if there is one. */
export function addEtag(reply: FastifyReply, body: string): void {
  const etag = etagOf(body);
  if (etag !== undefined) void reply.header('etag', etag);
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
