import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { GatewayError } from '../errors.ts';
import type { Limits } from '../limits.ts';

/** True while some of a request's body has yet to come. */
export function isComing({ complete, headers }: IncomingMessage): boolean {
  if (complete) return false;
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/**
 * Lets the rest of a body run out whose request is answered already: a browser that still sends does not read the
 * answer when the connection is closed under it. But only so much and so long, because Node would go on for ever.
 */
export function letRunOut(request: IncomingMessage, { unreadBytes, bodyMs }: Limits): void {
  let left = unreadBytes;
  const timer = setTimeout(() => request.destroy(), bodyMs).unref();
  request.once('close', () => clearTimeout(timer));
  request.on('error', () => undefined);
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.destroy();
  });
  // A listener does not start what was paused.
  request.resume();
}

/**
 * Refuses bodies that take too long to arrive (408), but for those that are streamed on: how fast a document comes
 * depends on the line, and how long it may stand still is bounded elsewhere.
 */
export function addBodyDeadline(server: FastifyInstance, { bodyMs }: Limits): void {
  server.addHook('preParsing', (request, _reply, payload, done) => {
    const { raw, routeOptions } = request;
    if (!routeOptions.config.streamed && isComing(raw)) {
      const timer = setTimeout(() => {
        // Whoever reads the body listens for this; nobody does when it was refused meanwhile.
        if (raw.listenerCount('error') > 0) raw.emit('error', tooSlow());
      }, bodyMs).unref();
      raw.once('end', () => clearTimeout(timer)).once('close', () => clearTimeout(timer));
    }
    done(null, payload);
  });
}

function tooSlow(): GatewayError {
  return new GatewayError('bad-request', { status: 408, reason: 'the body took too long' });
}
