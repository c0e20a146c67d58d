import type { Socket } from 'node:net';
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { errorBody, GatewayError } from '../errors.ts';
import type { Log } from './log.ts';
import type { SecurityHeaders } from './securityHeaders.ts';

const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
};

/**
 * Answers what is not readable as HTTP (smuggling attempts, headers beyond the limit): Node gives a bare socket, so
 * neither hooks nor routes see it, and the line in the log is written here too.
 */
export function answerClientError(
  headers: SecurityHeaders,
  log: Log,
  error: Error & { code?: string },
  socket: Socket,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = statuses[error.code ?? ''] ?? 400;
  const requestId = randomUUID();
  log.info({ requestId, operation: 'none', status, refusal: `bad-request: ${error.code ?? ''}` }, 'request');
  const body = JSON.stringify(errorBody(new GatewayError('bad-request'), requestId));
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    'Cache-Control: no-store',
    `X-Request-Id: ${requestId}`,
    'Connection: close',
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
}
