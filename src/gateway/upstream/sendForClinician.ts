import { GatewayError } from '../errors.ts';
import { beforeDeadline } from './beforeDeadline.ts';
import { refusal } from './refusal.ts';
import type { ScanAnswer, ScanApi, ScanCall } from './scanApi.ts';
import type { Caller, Tokens } from './tokens.ts';
import { wholeAnswer } from './wholeAnswer.ts';

/** What {@link sendForClinician} needs. */
export interface SendOptions {
  readonly scanApi: ScanApi;
  readonly tokens: Tokens;
  /** Bytes to read of a refusal. */
  readonly refusalBytes: number;
}

/**
 * Sends a call on a clinician's behalf, again when it failed in passing and may be repeated (`retries.ts`), and once more
 * with a new access token when the upstream refused the first.
 * @returns a success, read to its end unless it is long. @throws GatewayError for anything else.
 */
export async function sendForClinician(
  { scanApi, tokens, refusalBytes }: SendOptions,
  caller: Caller,
  call: Omit<ScanCall, 'authorization'> & { readonly signal: AbortSignal },
): Promise<ScanAnswer> {
  const nextTry = scanApi.retries.begin(call.operation, call.signal);

  /** One success; undefined when the token was refused. */
  async function tried(token: string): Promise<ScanAnswer | undefined> {
    const answer = await scanApi.send({ ...call, authorization: `Bearer ${token}` });
    if (answer.statusCode === 401) {
      await answer.body.dump();
      return undefined;
    }
    if (answer.statusCode < 200 || answer.statusCode > 299) throw await refusal(answer, refusalBytes);
    return wholeAnswer(answer, scanApi.limits.answerBytes);
  }

  async function sent(token: string): Promise<ScanAnswer | undefined> {
    for (;;) {
      try {
        return await tried(token);
      } catch (failure) {
        await nextTry(failure);
      }
    }
  }

  const token = await beforeDeadline(tokens.current(caller), call.signal);
  const renewed = () => beforeDeadline(tokens.renewed(caller, token), call.signal);
  const answer = (await sent(token)) ?? (await sent(await renewed()));
  if (!answer) throw new GatewayError('access-lost', { reason: 'a new token was refused' });
  return answer;
}
