import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { GatewayError } from '../errors.ts';

/** That a document has more bytes than it may have. */
export function tooLarge(): GatewayError {
  const message = 'This document is too large. Choose a smaller one.';
  return new GatewayError('too-large', { message });
}

function brokenOff(): GatewayError {
  return new GatewayError('bad-request', { reason: 'the request broke off' });
}

/**
 * The body of a request as a stream that may be destroyed without the request: when the upstream gives up, the answer
 * that says so goes over the same connection. Chunks are handed on as they come, as fast as they are taken.
 * @param most bytes at most; with more the stream fails with a GatewayError `too-large`.
 * @throws GatewayError when the request has broken off already: nothing would ever end the stream.
 */
export function boundedBody(request: IncomingMessage, most: number): Readable {
  if (request.destroyed && !request.readableEnded) throw brokenOff();
  let length = 0;
  const body = new Readable({
    read: () => void request.resume(),
    destroy(error, done) {
      request.off('data', onData).off('end', onEnd).off('close', onClose).pause();
      done(error);
    },
  });
  function onData(chunk: Buffer): void {
    length += chunk.length;
    if (length > most) body.destroy(tooLarge());
    else if (!body.push(chunk)) request.pause();
  }
  function onEnd(): void {
    body.push(null);
  }
  function onClose(): void {
    if (!request.readableEnded) body.destroy(brokenOff());
  }
  request.on('data', onData).on('end', onEnd).on('close', onClose).pause();
  // A request that breaks off says so twice; `close` is the one that always comes.
  request.on('error', () => undefined);
  return body;
}
