import { Readable } from 'node:stream';
import { Pool, type Dispatcher } from 'undici';
import {
  parseOperation,
  pathOf,
  type OperationId,
  type OperationTable,
} from '#contract/upstream/operations.ts';
import type { Limits } from '../limits.ts';
import { networkError } from './networkError.ts';
import { createRetries, type Retries } from './retries.ts';

/** One call of the upstream. */
export interface ScanCall {
  readonly operation: OperationId;
  /** The whole Authorization header. */
  readonly authorization: string;
  readonly requestId: string;
  readonly referralId?: string;
  /** With its question mark, or empty. */
  readonly query?: string;
  readonly accept?: string | undefined;
  readonly contentType?: string | undefined;
  readonly contentLength?: string | undefined;
  readonly body?: string | Readable | undefined;
  /** Ends the call, its answer's body included. */
  readonly signal?: AbortSignal;
}

/** The body of an answer, to be read or dumped once. */
export interface ScanBody extends AsyncIterable<Uint8Array> {
  readonly text: () => Promise<string>;
  readonly dump: () => Promise<void>;
}

/** An answer of the upstream. */
export interface ScanAnswer extends Pick<Dispatcher.ResponseData, 'statusCode' | 'headers'> {
  readonly body: ScanBody;
}

/** The only way to the upstream: one origin, the paths of one table, redirects not followed. */
export interface ScanApi {
  /** Sends once. @throws GatewayError when there is no answer; any answer, whatever its status, is returned. */
  readonly send: (call: ScanCall) => Promise<ScanAnswer>;
  /** For who sends again: one budget for all calls of this upstream. */
  readonly retries: Retries;
  readonly limits: Limits;
  readonly close: () => Promise<void>;
}

/** Opens a pool of connections to the upstream; none is made before the first call. */
export function createScanApi(origin: string, operations: OperationTable, limits: Limits): ScanApi {
  const connections = { connections: 256, connect: { timeout: limits.connectMs } };
  // Apart, so that slow uploads cannot take all connections from the calls that people wait for.
  const calls = new Pool(origin, connections);
  const uploads = new Pool(origin, connections);
  const idle = { headersTimeout: limits.uploadIdleMs, bodyTimeout: limits.uploadIdleMs };
  return {
    async send({ operation, referralId, query = '', signal, body, ...given }) {
      const entry = operations[operation];
      try {
        return await (body instanceof Readable ? uploads : calls).request({
          method: parseOperation(entry).method,
          path: pathOf(entry, referralId) + query,
          headers: headersOf(given),
          body: body ?? null,
          ...idle,
          ...(signal && { signal }),
        });
      } catch (error) {
        throw networkError(error);
      }
    },
    retries: createRetries(limits),
    limits,
    close: async () => void (await Promise.all([calls.close(), uploads.close()])),
  };
}

type Given = Pick<ScanCall, 'authorization' | 'requestId' | 'accept' | 'contentType' | 'contentLength'>;

function headersOf({ authorization, requestId, accept, contentType, contentLength }: Given) {
  const headers: Record<string, string> = {
    authorization,
    accept: accept ?? 'application/json',
    'x-request-id': requestId,
  };
  if (contentType !== undefined) headers['content-type'] = contentType;
  if (contentLength !== undefined) headers['content-length'] = contentLength;
  return headers;
}
