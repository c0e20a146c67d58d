import { GatewayError } from '../errors.ts';
import { beforeDeadline } from './beforeDeadline.ts';
import { refusal } from './refusal.ts';
import type { ScanAnswer, ScanApi, ScanCall } from './scanApi.ts';
import type { Caller, Tokens } from './tokens.ts';

/** What {@link sendForClinician} needs. */
export interface SendOptions {
  readonly scanApi: ScanApi;
  readonly tokens: Tokens;
  /** Bytes to read of a refusal. */
  readonly refusalBytes: number;
}

/**
 * Sends a call on a clinician's behalf, and once more with a new access token when the upstream refused the first.
 * @returns a success. @throws GatewayError for anything else.
 */
export async function sendForClinician(
  { scanApi, tokens, refusalBytes }: SendOptions,
  caller: Caller,
  call: Omit<ScanCall, 'authorization'> & { readonly signal: AbortSignal },
): Promise<ScanAnswer> {
  let token = await beforeDeadline(tokens.current(caller), call.signal);
  let answer = await scanApi.send({ ...call, authorization: `Bearer ${token}` });
  if (answer.statusCode === 401) {
    await answer.body.dump();
    token = await beforeDeadline(tokens.renewed(caller, token), call.signal);
    answer = await scanApi.send({ ...call, authorization: `Bearer ${token}` });
  }
  if (answer.statusCode === 401) {
    await answer.body.dump();
    throw new GatewayError('access-lost', { reason: 'a new token was refused' });
  }
  if (answer.statusCode < 200 || answer.statusCode > 299) throw await refusal(answer, refusalBytes);
  return answer;
}
