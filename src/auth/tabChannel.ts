import { isSessionAnswer, type SessionAnswer } from '#contract/own/session.ts';

/** What the tabs of a browser tell each other. `session` is the one that the sender is in; times are wall clock times. */
export type TabMessage =
  /** A token, obtained so long (ms) before the message was sent. */
  | { type: 'token'; session: string; answer: SessionAnswer; age: number; at: number }
  /** A call was let in, which was sent then. */
  | { type: 'used'; session: string; at: number }
  /** The session is over. */
  | { type: 'over'; session: string }
  /** Is anybody there, and has a token? */
  | { type: 'who'; session: string }
  | { type: 'here'; session: string };

/** The line between the tabs of a browser that show this app. Other origins, other profiles and frames are not on it. */
export interface TabChannel {
  readonly post: (message: TabMessage) => void;
  readonly listen: (listener: (message: TabMessage) => void) => void;
  readonly close: () => void;
}

const name = 'scan-referral session';

/** Opens the line; undefined where the browser has none or refuses it (blocked storage, opaque origins). */
export function openTabChannel(): TabChannel | undefined {
  try {
    const channel = new BroadcastChannel(name);
    return {
      post(message) {
        try {
          // It has no target: it reaches this origin and no other.
          // oxlint-disable-next-line unicorn/require-post-message-target-origin
          channel.postMessage(message);
        } catch {
          // Closed by the browser: the others are told nothing, and ask the server themselves.
        }
      },
      listen(listener) {
        channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
          if (isTabMessage(data)) listener(data);
        });
      },
      close: () => channel.close(),
    };
  } catch {
    return undefined;
  }
}

/** Whether data is a {@link TabMessage}: a tab that was opened before the last deploy may speak otherwise. */
export function isTabMessage(data: unknown): data is TabMessage {
  if (typeof data !== 'object' || data === null) return false;
  const { type, session, at, age, answer } = data as Record<string, unknown>;
  if (typeof session !== 'string' || session === '') return false;
  switch (type) {
    case 'over':
    case 'who':
    case 'here':
      return true;
    case 'used':
      return Number.isFinite(at);
    case 'token':
      return (
        Number.isFinite(at) &&
        Number.isFinite(age) &&
        isSessionAnswer(answer) &&
        answer.session.id === session
      );
    default:
      return false;
  }
}
