import type { Loadable } from './loadable.ts';

/** What {@link Line.send} has to know of a call. */
export interface Sent {
  readonly method: string;
  readonly signal?: AbortSignal;
}

/** The line to the server, for all that must not be done as if it were always there. */
export interface Line {
  /** True while nothing gets through. */
  isDown: boolean;
  /** Before what a clinician does is sent: waits while the line is down. False when it is not to be sent any more. */
  ready: () => Promise<boolean>;
  /** Makes a call once the line is there, after all writes that already wait. What it throws is passed on. */
  send: <T>(call: Sent, attempt: () => Promise<T>) => Promise<T>;
  /** Looks at the headers of an answer of the server. */
  heard: (headers: Headers) => void;
  /** Fetches code that is needed now; a deploy may have removed it. */
  need: <T>(source: Pick<Loadable<T>, 'load'>) => Promise<T>;
}

/**
 * What is there of the {@link Line}: nothing until its code is (it is fetched when the browser is idle, so that no first
 * field waits for it). Until then all goes ahead at once.
 */
export const line: Partial<Line> = {};

/** Loads what is needed now, as against fetched ahead: waits while the line is down, and starts anew on a newer build. */
export function need<T>(source: Pick<Loadable<T>, 'load'>): Promise<T> {
  return line.need?.(source) ?? source.load();
}
