import { lookFor } from '../journal/looks.ts';
import type { Performed } from '../journal/journal.ts';
import { writeRequest } from '../journal/request.ts';
import { asGatewayError, settle } from '../journal/settle.ts';
import type { Tried } from '../journal/tried.ts';
import { watched } from '../journal/watched.ts';
import { deadlineIn } from '../upstream/beforeDeadline.ts';
import type { ScanCall } from '../upstream/scanApi.ts';
import type { Caller } from '../upstream/tokens.ts';
import type { ProxyContext } from './proxyContext.ts';
import { readSuccess } from './readSuccess.ts';
import { sendMatching } from './sendMatching.ts';

/** A write under its key. */
export interface KeyedWrite {
  readonly key: string;
  readonly caller: Caller;
  readonly call: Pick<ScanCall, 'operation' | 'requestId' | 'contentType'> & {
    readonly referralId: string;
    readonly body?: string | undefined;
  };
  /** The ETag of the answers that it is based on. */
  readonly ifMatch: string | undefined;
}

/** Does a write with a JSON body or none, once for its key. */
export function performJson(
  context: ProxyContext,
  { key, caller, call, ifMatch }: KeyedWrite,
): Promise<Performed> {
  const { scanApi, tokens, vault, journal, limits } = context;
  const { refusalBytes, answerBytes } = limits;
  const { operation, referralId, body = '' } = call;
  const action = { operation, referralId, body };

  async function send(signal: AbortSignal): Promise<Tried> {
    const watch = watched(scanApi);
    try {
      const answer = await sendMatching(context, watch.scanApi, { caller, call, ifMatch, signal });
      return { fate: 'done', success: await readSuccess(operation, answer, answerBytes) };
    } catch (thrown) {
      const error = asGatewayError(thrown);
      const fate = watch.fate(error);
      // The key of a new referral is the place of its drafts: it stays while the answers are put right.
      if (fate === 'refused' && operation === 'createReferral') return { fate: 'not-done', error };
      return { fate, error, mayStillRun: error.code === 'upstream-timeout' };
    }
  }

  const request = writeRequest(action);
  return journal.perform({ clinicianId: caller.clinicianId, key }, request, async (attempt) => {
    const { signal, met } = deadlineIn(limits.jsonMs);
    const options = { scanApi, tokens, refusalBytes, answerBytes };
    const look = lookFor(action, { options, caller, signal }, { vault, limits });
    try {
      return await settle(attempt, { request, look, send: () => send(signal) });
    } finally {
      met();
    }
  });
}
