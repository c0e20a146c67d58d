import type { GatewayError } from '../errors.ts';

/** What the upstream answers to a write that it did: its status and its JSON, '' where it has none. */
export interface Success {
  readonly status: number;
  readonly body: string;
  /** What came of it: the id of a referral, or {@link madeDocument}. Left out where nothing new did. */
  readonly made?: string | undefined;
}

/** What is certain about a write that did not succeed. */
export type Fate =
  /** The upstream looked at it and said no. */
  | 'refused'
  /** Nothing of it reached the upstream, or it was sent away unread. */
  | 'not-done'
  /** It may have been done: the answer is lost, cannot be read, or says that something broke. */
  | 'unknown';

/** How one try at a write ended. */
export type Tried =
  | { readonly fate: 'done'; readonly success: Success; readonly wasFound?: boolean }
  | {
      readonly fate: Fate;
      readonly error: GatewayError;
      /** True when the upstream was sent it and did not answer in time: it may do it yet. */
      readonly mayStillRun?: boolean;
    };

/** How the journal names a document, whose upstream id could be a referral's as well. */
export function madeDocument(id: string): string {
  return `document ${id}`;
}
