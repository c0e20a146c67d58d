import type { UploadTarget } from '#api/documents.ts';
import { createTransport, type Transport } from './transport.ts';
import type { ListedFile } from './values.ts';

/** A file that was chosen on this screen. */
export interface Upload extends Readonly<ListedFile> {
  readonly size: number;
  /** Whole percent of the bytes that were sent. */
  readonly percent: number;
  /** Why it failed, and what to quote to support ('' when no server answered). */
  readonly problem?: { readonly message: string; readonly requestId: string };
  /** The upstream's id once it is stored; '' where it gave none. */
  readonly documentId: string;
}

/** The uploads of one screen: a list that changes, and what can be done to it. */
export interface Uploads {
  /** Sends files, which have passed the checks. */
  readonly add: (files: readonly File[]) => void;
  /** Sends a failed file again. */
  readonly retry: (key: string) => void;
  /** Takes a file out of the list, and cancels its upload while it runs. Not for uploaded ones. */
  readonly remove: (key: string) => void;
  /** Cancels everything and empties the list. It can be used again afterwards. */
  readonly stop: () => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** In the order in which they were chosen. The same array until something changes. */
  readonly list: () => readonly Upload[];
}

/** Holds the uploads to one target. `onEnd` is told of each that ended, however it did: only the server knows what it has. */
export function createUploads(target: UploadTarget, onEnd: () => void): Uploads {
  let list: readonly Upload[] = [];
  let transport: Transport | undefined;
  const files = new Map<string, File>();
  const listeners = new Set<() => void>();

  function show(next: readonly Upload[]): void {
    list = next;
    for (const listener of listeners) listener();
  }

  function change(key: string, changes: Partial<Upload>): void {
    show(list.map((upload) => (upload.key === key ? { ...upload, ...changes } : upload)));
  }

  // Made with the first file, so that a screen that is only looked at holds nothing that has to be given back.
  function send(file: File): string {
    transport ??= createTransport(target, {
      progress(key, exact) {
        const percent = Math.floor(exact);
        if (list.some((upload) => upload.key === key && upload.percent !== percent)) change(key, { percent });
      },
      stored(key, { id }) {
        files.delete(key);
        change(key, { state: 'uploaded', percent: 100, documentId: id });
        onEnd();
      },
      failed(key, { message, requestId }) {
        change(key, { state: 'failed', problem: { message, requestId } });
        onEnd();
      },
    });
    const key = transport.send(file);
    files.set(key, file);
    return key;
  }

  return {
    add(chosen) {
      const added = chosen.map((file): Upload => {
        const { name, size } = file;
        return { key: send(file), name, size, state: 'uploading', percent: 0, documentId: '' };
      });
      show([...list, ...added]);
    },
    retry(key) {
      const failed = list.find((upload) => upload.key === key && upload.state === 'failed');
      const file = files.get(key);
      if (failed && file) change(key, { key: send(file), state: 'uploading', percent: 0 });
    },
    remove(key) {
      const gone = list.find((upload) => upload.key === key && upload.state !== 'uploaded');
      if (!gone) return;
      files.delete(key);
      transport?.cancel(key);
      show(list.filter((upload) => upload !== gone));
      if (gone.state === 'uploading') onEnd();
    },
    stop() {
      transport?.stop();
      transport = undefined;
      files.clear();
      show([]);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    list: () => list,
  };
}
