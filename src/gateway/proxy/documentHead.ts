import type { Readable } from 'node:stream';
import { GatewayError } from '../errors.ts';

/** A document as its upload announces it, before its content. */
export interface AnnouncedDocument {
  readonly filename: string;
  /** In bytes; undefined when the upload does not say how long it is. */
  readonly size: number | undefined;
}

const mostBytes = 16 * 1024;
const headEnd = Buffer.from('\r\n\r\n');

/**
 * Reads what stands before the content of a multipart body with one file (RFC 7578), and gives the body whole again.
 * @param contentLength of the whole body
 * @throws GatewayError `bad-request` when it does not begin like one
 */
export async function readDocumentHead(
  body: Readable,
  headers: { readonly 'content-type'?: string | undefined; readonly 'content-length'?: string | undefined },
): Promise<{ readonly document: AnnouncedDocument; readonly whole: AsyncGenerator<Uint8Array> }> {
  const rest = body[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  let start = Buffer.alloc(0);
  while (!start.includes(headEnd) && start.length < mostBytes) {
    const { value, done } = await rest.next().catch(brokenOff);
    if (done) break;
    start = Buffer.concat([start, value]);
  }
  const headBytes = start.indexOf(headEnd) + headEnd.length;
  const head = start.subarray(0, headBytes).toString('utf8');
  const [, filename] = /^content-disposition:.*;\s*filename="([^"]*)"/im.exec(head) ?? [];
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(headers['content-type'] ?? '') ?? [];
  const boundary = quoted ?? bare;
  if (filename === undefined || boundary === undefined || !head.startsWith(`--${boundary}\r\n`))
    throw new GatewayError('bad-request', { reason: 'no document in the upload' });
  const closing = Buffer.byteLength(`\r\n--${boundary}--\r\n`);
  const length = headers['content-length'];
  const size = length === undefined ? undefined : Number(length) - headBytes - closing;
  return { document: { filename, size }, whole: joined(start, rest) };
}

function brokenOff(error: unknown): never {
  if (error instanceof GatewayError) throw error;
  throw new GatewayError('bad-request', { reason: 'the request broke off' });
}

async function* joined(start: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield start;
  yield* { [Symbol.asyncIterator]: () => rest };
}
