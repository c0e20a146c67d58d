import Uppy from '@uppy/core';
import XHRUpload from '@uppy/xhr-upload';
import { ApiError } from '#api/ApiError.ts';
import type { UploadTarget } from '#api/documents.ts';
import { idempotencyKeyHeader } from '#contract/own/idempotency.ts';
import type { StoredDocument } from '#contract/referral.ts';
import { documentAnswer } from '#contract/upstream/read.ts';
import { raise } from '#lib/raise.ts';
import { randomKey } from '#lib/randomKey.ts';
import { errorOfUpload, isDefinite, mayRepeat, readJson } from './uploadError.ts';

/** What a {@link Transport} tells about the files it was given, by their keys. `percent` is 0 to 100. */
export interface TransportEvents {
  readonly progress: (key: string, percent: number) => void;
  readonly stored: (key: string, document: StoredDocument) => void;
  readonly failed: (key: string, error: ApiError) => void;
}

/** Sends files, one request each. It knows a file from `send` until it tells of its end or is told to `cancel`. */
export interface Transport {
  /** Sends a file and gives its key. The same file must not be on its way already. */
  readonly send: (file: File) => string;
  readonly cancel: (key: string) => void;
  /** Cancels everything. The transport is of no use afterwards. */
  readonly stop: () => void;
}

/** One file's way through its requests. */
interface Attempt {
  readonly file: File;
  headers: Record<string, string>;
  repeatsLeft: number;
  renewed: boolean;
  /** Set by a renewed token: the next refusal to go on is overruled once. */
  again: boolean;
  sentAll: boolean;
  xhr: XMLHttpRequest | undefined;
}

const parallel = 2;
const repeats = 2;
const silent = () => undefined;

/** A {@link Transport} around a headless Uppy (https://uppy.io/docs/xhr-upload/). */
export function createTransport(target: UploadTarget, events: TransportEvents): Transport {
  // Uppy's own logger would write file names to the console, and they may hold the patient's.
  const logger = { debug: silent, warn: silent, error: silent };
  const uppy = new Uppy<Record<string, never>, { document: StoredDocument }>({ autoProceed: true, logger });
  const attempts = new Map<string, Attempt>();
  // A file that is sent again after its answer was lost is not stored twice. Chosen again it is another file.
  const actionKeys = new WeakMap<File, string>();
  const byRequest = new WeakMap<XMLHttpRequest, Attempt>();
  const attemptOf = (xhr: XMLHttpRequest) => byRequest.get(xhr) ?? raise('A request of no file');

  // Uppy keeps a failed file and sends it again with the next one that is added, so each leaves it at its end.
  function end(key: string): boolean {
    uppy.removeFile(key);
    return attempts.delete(key);
  }

  function fail(key: string, attempt: Attempt | undefined, error: unknown): void {
    if (!attempt || attempts.get(key) !== attempt) return;
    // Read first: to leave Uppy aborts the request, which wipes its answer.
    const reason = error instanceof ApiError ? error : errorOfUpload(attempt.xhr ?? noRequest);
    end(key);
    if (isDefinite(reason)) actionKeys.delete(attempt.file);
    events.failed(key, reason);
  }

  uppy.use(XHRUpload, {
    method: target.method,
    fieldName: target.part,
    allowedMetaFields: [],
    limit: parallel,
    timeout: 0,

    // The token is fetched here because of what Uppy does with a failure: here the file is passed over, while in
    // `onBeforeRequest` its request would neither start nor end, and a cancelled one would be sent after all.
    endpoint: async (file) => {
      const key = Array.isArray(file) ? raise('Files are sent one by one') : file.id;
      const attempt = attempts.get(key);
      if (attempt) {
        attempt.headers = await target.headers().catch((error: unknown) => {
          fail(key, attempt, error);
          throw error;
        });
      }
      return target.url;
    },

    onBeforeRequest(xhr, _count, [file]) {
      const attempt = attempts.get(file?.id ?? '') ?? raise('A request of no file');
      byRequest.set(xhr, attempt);
      attempt.xhr = xhr;
      attempt.sentAll = false;
      xhr.upload.addEventListener('load', () => (attempt.sentAll = true));
      for (const [name, value] of Object.entries(attempt.headers)) xhr.setRequestHeader(name, value);
      xhr.setRequestHeader(idempotencyKeyHeader, `"${actionKeys.get(attempt.file) ?? raise('No key')}"`);
    },

    async onAfterResponse(xhr) {
      const attempt = attemptOf(xhr);
      if (xhr.status !== 401 || attempt.renewed) return;
      attempt.renewed = true;
      attempt.headers = await target.renewedHeaders(attempt.headers);
      attempt.again = true;
    },

    // Uppy itself ends after three repeats: one for the token, two for what passes by itself.
    shouldRetry(xhr) {
      const attempt = attemptOf(xhr);
      if (attempt.again) {
        attempt.again = false;
        return true;
      }
      if (attempt.repeatsLeft === 0 || !mayRepeat(xhr, attempt.sentAll)) return false;
      attempt.repeatsLeft -= 1;
      return true;
    },

    getResponseData: (xhr) => ({ document: documentAnswer.parse(readJson(xhr.responseText)) }),
  });

  uppy.on('upload-progress', (file, { bytesUploaded, bytesTotal }) => {
    if (file && bytesUploaded && bytesTotal) events.progress(file.id, (100 * bytesUploaded) / bytesTotal);
  });
  uppy.on('upload-error', (file, error) => {
    if (file) fail(file.id, attempts.get(file.id), error);
  });
  uppy.on('upload-success', (file, { body }) => {
    if (file && end(file.id)) events.stored(file.id, body?.document ?? raise('An answer was not read'));
  });

  return {
    send(file) {
      const key = uppy.addFile({ name: file.name, type: file.type, data: file });
      const headers = {};
      if (!actionKeys.has(file)) actionKeys.set(file, randomKey());
      attempts.set(key, {
        file,
        headers,
        repeatsLeft: repeats,
        renewed: false,
        again: false,
        sentAll: false,
        xhr: undefined,
      });
      return key;
    },
    cancel: (key) => void end(key),
    stop() {
      attempts.clear();
      uppy.destroy();
    },
  };
}

const noRequest = { status: 0, responseText: '' };
