import { ApiError, kindOfCode } from '#api/ApiError.ts';
import { readErrorBody, type ErrorCode } from '#contract/own/errors.ts';

/** What is looked at of a request that ended. `status` is 0 when no answer came. */
export interface EndedRequest {
  readonly status: number;
  readonly responseText: string;
}

/** Statuses after which the same upload may well succeed a moment later. */
const passing: ReadonlySet<number> = new Set([500, 502, 503]);

/** Reasons that stay, although their status says that the server is at fault. */
const lasting: ReadonlySet<ErrorCode | undefined> = new Set(['upstream-contract', 'access-lost'] as const);

/** Why an upload failed, in the words of the server where it gave some. */
export function errorOfUpload({ status, responseText }: EndedRequest): ApiError {
  if (status === 0) return new ApiError('network');
  const error = readErrorBody(readJson(responseText));
  if (!error) return new ApiError(status >= 500 ? 'server' : 'contract');
  const { code, message, requestId, fields = [] } = error;
  return new ApiError(kindOfCode[code], { message, requestId, fields });
}

/**
 * Whether an upload may be repeated without asking. When the answer is lost after the last byte was sent (or never came:
 * 504) the document may be stored, so that is for the clinician to decide.
 */
export function mayRepeat({ status, responseText }: EndedRequest, sentAll: boolean): boolean {
  if (status === 0) return !sentAll;
  return passing.has(status) && !lasting.has(readErrorBody(readJson(responseText))?.code);
}

/** Whether a failure says that the document was not stored, so that sending it again is another upload. */
export function isDefinite({ kind }: ApiError): boolean {
  return kind === 'rejected' || kind === 'not-found';
}

/** Reads JSON; undefined when it is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
