import { Readable } from 'node:stream';
import { findDocument } from '../journal/findDocument.ts';
import type { Performed } from '../journal/journal.ts';
import { writeRequest } from '../journal/request.ts';
import { asGatewayError, settle } from '../journal/settle.ts';
import type { Tried } from '../journal/tried.ts';
import { watched } from '../journal/watched.ts';
import { deadlineIn } from '../upstream/beforeDeadline.ts';
import type { ScanAnswer, ScanApi } from '../upstream/scanApi.ts';
import type { Caller } from '../upstream/tokens.ts';
import { readDocumentHead } from './documentHead.ts';
import type { ProxyContext } from './proxyContext.ts';
import { readSuccess } from './readSuccess.ts';

/** An upload under its key. */
export interface KeyedUpload {
  readonly key: string;
  readonly caller: Caller;
  readonly referralId: string;
  readonly headers: Parameters<typeof readDocumentHead>[1];
  readonly body: Readable;
  /** Sends it once. @returns a success @throws GatewayError */
  readonly send: (scanApi: ScanApi, body: Readable) => Promise<ScanAnswer>;
}

const operation = 'uploadAdditionalDocument';

/** Stores a document once for its key. Its content is streamed, so its name and size have to stand for it. */
export async function performUpload(
  { scanApi, tokens, vault, journal, limits }: ProxyContext,
  { key, caller, referralId, headers, body, send }: KeyedUpload,
): Promise<Performed> {
  const { refusalBytes, answerBytes } = limits;
  const { document, whole } = await readDocumentHead(body, headers);

  async function sendOnce(): Promise<Tried> {
    const watch = watched(scanApi);
    let isAllSent = false;
    async function* counted() {
      yield* whole;
      isAllSent = true;
    }
    try {
      const answer = await send(watch.scanApi, Readable.from(counted(), { objectMode: false }));
      return { fate: 'done', success: await readSuccess(operation, answer, answerBytes) };
    } catch (thrown) {
      const error = asGatewayError(thrown);
      const fate = watch.fate(error);
      // Half a document is none.
      if (fate === 'unknown' && !isAllSent) return { fate: 'not-done', error };
      return { fate, error, mayStillRun: error.code === 'upstream-timeout' };
    }
  }

  const request = writeRequest({ operation, referralId, body: JSON.stringify(document) });
  const performed = journal.perform({ clinicianId: caller.clinicianId, key }, request, async (attempt) => {
    const options = { scanApi, tokens, refusalBytes, answerBytes };
    const look = async () => {
      const { signal, met } = deadlineIn(limits.jsonMs);
      const since = attempt.beganAt - limits.upstreamSkewMs;
      const isTaken = (made: string) => vault.isMade(caller.clinicianId, made);
      const lost = { ...document, referralId, since, isTaken };
      return findDocument({ options, caller, signal }, lost).finally(met);
    };
    return settle(attempt, { request, look, send: sendOnce });
  });
  // What was not sent on is not wanted any more.
  return performed.finally(() => body.destroy());
}
