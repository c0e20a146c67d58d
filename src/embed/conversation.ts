import type { Setup } from './protocol.ts';

/** Something that is said to a frame, whichever it is by then. */
export type Call<Frame> = (frame: Frame) => void;

/**
 * What a portal has said, for a frame that may not hear it yet, or that may have to be told again: a frame forgets
 * everything when it is loaded anew.
 */
export interface Conversation<Frame> {
  /** A frame was loaded: what it is about. Nothing else is said to it until it is ready. */
  readonly begin: () => Setup;
  /** It can hear now: says what was kept for it, in order. */
  readonly ready: (frame: Frame) => void;
  /** Says something now or later. `change` is what it means for a frame that is loaded after it. */
  readonly say: (call: Call<Frame>, change: Partial<Setup>) => void;
  /** Keeps in mind what a frame that is loaded again has to go on with. Undefined for none. */
  readonly goOnWith: (referralId: string | undefined) => void;
}

/** See {@link Conversation}. */
export function createConversation<Frame>(initial: Setup): Conversation<Frame> {
  let now = initial;
  let wasReady = false;
  let listener: Frame | undefined;
  const kept: Call<Frame>[] = [];

  return {
    begin() {
      listener = undefined;
      // The first frame hears what was said one by one and in order, because the order has a meaning: "open this
      // referral, then another patient came" is not "a referral of the other patient".
      if (!wasReady) return initial;
      kept.length = 0;
      return now;
    },
    ready(frame) {
      wasReady = true;
      listener = frame;
      for (const call of kept.splice(0)) call(frame);
    },
    say(call, change) {
      now = { ...now, ...change };
      if (listener) call(listener);
      else kept.push(call);
    },
    goOnWith(referralId) {
      const { referralId: _before, ...rest } = now;
      now = referralId === undefined ? rest : { ...rest, referralId };
    },
  };
}
