import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { GatewayError } from '../errors.ts';

/** That a document has more bytes than it may have. */
export function tooLarge(): GatewayError {
  return new GatewayError('too-large', { message: 'This document is too large. Choose a smaller one.' });
}

/**
 * The body of a request as a stream that may be destroyed without the request: when the upstream gives up, the answer
 * that says so goes over the same connection.
 * @param most bytes at most; with more the stream fails with a GatewayError `too-large`.
 * @throws GatewayError when the request has broken off already: nothing would ever end the stream.
 */
export function boundedBody(request: IncomingMessage, most: number): Readable {
  if (request.destroyed && !request.readableEnded) {
    throw new GatewayError('bad-request', { reason: 'the request broke off' });
  }
  return Readable.from(bounded(request, most), { objectMode: false });
}

// An iterator takes all that has come since it last asked in one piece: fewer and larger writes than `data` events give.
async function* bounded(request: IncomingMessage, most: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  const chunks = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) throw tooLarge();
    yield chunk;
  }
}
