import type { DraftStatus } from '../draftSaver.ts';

/** A request to store something, waiting for its answer. */
interface Sent {
  readonly values: string;
  readonly resolve: () => void;
  readonly reject: () => void;
}

/** A server that answers when it is told to, and what was said about it meanwhile. */
export function createFakeStore() {
  const calls: Sent[] = [];
  const statuses: DraftStatus['kind'][] = [];
  return {
    calls,
    statuses,
    save: (values: string) =>
      new Promise<{ savedAt: string }>((resolve, reject) => {
        calls.push({
          values,
          resolve: () => resolve({ savedAt: 'now' }),
          reject: () => reject(new Error('down')),
        });
      }),
    onStatus: ({ kind }: DraftStatus) => void statuses.push(kind),
  };
}
