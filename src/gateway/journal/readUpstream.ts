import { GatewayError } from '../errors.ts';
import type { ScanCall } from '../upstream/scanApi.ts';
import { readStart } from '../upstream/readStart.ts';
import { sendForClinician, type SendOptions } from '../upstream/sendForClinician.ts';
import type { Caller } from '../upstream/tokens.ts';

/** What looking at the upstream takes. */
export interface Reading {
  readonly options: SendOptions & { readonly answerBytes: number };
  readonly caller: Caller;
  readonly signal: AbortSignal;
}

/**
 * Reads something of a clinician's at the upstream: its text, and the same as JSON.
 * @throws GatewayError; `upstream-contract` for what is no JSON or longer than may be held
 */
export async function readUpstream(
  { options, caller, signal }: Reading,
  call: Pick<ScanCall, 'operation' | 'referralId' | 'query'>,
): Promise<{ readonly text: string; readonly json: unknown }> {
  const { requestId } = caller;
  const text = await readStart(
    await sendForClinician(options, caller, { ...call, requestId, signal }),
    options.answerBytes,
  );
  if (typeof text !== 'string') {
    text.destroy();
    throw new GatewayError('upstream-contract', { reason: 'the answer is too long' });
  }
  try {
    return { text, json: JSON.parse(text) };
  } catch {
    throw new GatewayError('upstream-contract', { reason: 'the answer is not JSON' });
  }
}
