import { readErrorBody } from '#contract/own/errors.ts';
import { idempotencyKeyHeader } from '#contract/own/idempotency.ts';
import { line } from '#lib/line.ts';
import type { Loadable } from '#lib/loadable.ts';
import type { z } from '#lib/zod.ts';
import { ApiError, kindOfCode } from './ApiError.ts';

/** Where a call's access token comes from. Both throw {@link ApiError}. */
export interface Credentials {
  readonly token: () => Promise<string>;
  /** A new token in place of one that the server refused. */
  readonly renew: (refused: string) => Promise<string>;
}

/** One call. `read` names the schema of the answer; without it the answer's body is not looked at. */
export interface Call<T> {
  readonly method: string;
  readonly path: string;
  /** A list is sent as the same name several times. */
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: unknown;
  /** Names one action of the clinician (`randomKey`): it is done once however often it is sent. For writes. */
  readonly key?: string | undefined;
  /** The `version` that a change is based on; with another one it is refused. */
  readonly version?: string | undefined;
  /** It is to arrive although the page goes at that moment. */
  readonly keepalive?: boolean;
  readonly read?: Loadable<z.ZodMiniType<T>>;
  readonly signal?: AbortSignal;
}

/** Makes calls with the clinician's token. Throws {@link ApiError}, and nothing else, unless the caller aborted. */
export type Request = <T = undefined>(call: Call<T>) => Promise<T>;

// The gateway gives the upstream 10 s; a little more here, so that its answer arrives rather than our own time-out.
const timeoutMs = 12_000;

/** Builds {@link Request}. A 401 renews the token and repeats the call, once. While the line is down nothing is sent. */
export function createRequest(credentials: Credentials, fetch: typeof globalThis.fetch): Request {
  const attempt = async <T>(call: Call<T>): Promise<T> => {
    // Loaded before anything is sent: a write that went through must not look lost because its answer cannot be read.
    const [token, schema] = await Promise.all([credentials.token(), call.read && load(call.read)]);
    let response = await send(fetch, call, token);
    if (response.status === 401) response = await send(fetch, call, await credentials.renew(token));
    if (!response.ok) throw await errorOf(response);
    // Without a schema the caller expects nothing: T is undefined then.
    if (!schema) return undefined as T;
    return readAnswer(response, schema, call.signal);
  };
  return (call) => line.send?.(call, () => attempt(call)) ?? attempt(call);
}

function load<T>(source: Loadable<T>): Promise<T> {
  return source.load().catch(() => {
    throw new ApiError('network');
  });
}

async function send(fetch: typeof globalThis.fetch, call: Call<unknown>, token: string): Promise<Response> {
  const { method, path, query, body, key, version, keepalive = false, signal } = call;
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(query ? `${path}?${encoded(query)}` : path, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        // A structured string (RFC 9651), as the header's draft has it.
        ...(key === undefined ? {} : { [idempotencyKeyHeader]: `"${key}"` }),
        ...(version === undefined ? {} : { 'If-Match': version }),
      },
      body: body === undefined ? null : JSON.stringify(body),
      keepalive,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    line.heard?.(response.headers);
    return response;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(timeout.aborted ? 'timeout' : 'network');
  }
}

function encoded(query: NonNullable<Call<unknown>['query']>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((each) => [name, each]));
  return new URLSearchParams(pairs).toString();
}

async function errorOf(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => undefined);
  const error = readErrorBody(body);
  const retryAfterMs = 1000 * Number(response.headers.get('retry-after'));
  if (!error) return new ApiError(response.status >= 500 ? 'server' : 'contract', { retryAfterMs });
  return new ApiError(kindOfCode[error.code], { ...error, retryAfterMs });
}

async function readAnswer<T>(
  response: Response,
  schema: z.ZodMiniType<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  const requestId = response.headers.get('x-request-id') ?? '';
  let body: unknown;
  try {
    body = await response.json();
  } catch (error) {
    if (signal?.aborted) throw error;
    // Anything but a fault in the JSON means that the body did not arrive whole.
    throw new ApiError(error instanceof SyntaxError ? 'contract' : 'network', { requestId });
  }
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new ApiError('contract', { requestId });
  const version = response.headers.get('etag');
  return version === null ? parsed.data : { ...parsed.data, version };
}
