import { createStore } from '../embedded/store.ts';

/** What is told of the line: `back` is for a moment only. */
export type LineStatus = 'up' | 'offline' | 'unreachable' | 'back';

/** What is told of the page: it is older than the server, or it misses a part that a reload did not bring. */
export type PageStatus = 'current' | 'outdated' | 'incomplete';

/** What the banner shows. */
export function createStatus() {
  return { line: createStore<LineStatus>('up'), page: createStore<PageStatus>('current') };
}

/** See {@link createStatus}. */
export type Status = ReturnType<typeof createStatus>;
