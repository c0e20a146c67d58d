import type { SessionAnswer } from '#contract/own/session.ts';
import { reserve } from './auth.ts';

/** The token of this tab's session that was obtained last, by whichever tab. */
export interface SharedToken {
  /** Takes one that was obtained so many milliseconds ago, unless the one there is newer. */
  readonly put: (answer: SessionAnswer, age: number) => void;
  /** It, with what is left of its life, unless that is little or it is the given one. */
  readonly get: (stale?: string) => { readonly answer: SessionAnswer; readonly age: number } | undefined;
  readonly drop: () => void;
}

/** See {@link SharedToken}. The older of the two ages counts: one clock may have stood still, the other been put back. */
export function createSharedToken(now: () => number, wall: () => number): SharedToken {
  let kept: { answer: SessionAnswer; now: number; wall: number } | undefined;
  const ageOf = (of: { now: number; wall: number }) => Math.max(now() - of.now, wall() - of.wall);
  return {
    put(answer, age) {
      if (!kept || ageOf(kept) >= age) kept = { answer, now: now() - age, wall: wall() - age };
    },
    get(stale) {
      if (!kept || kept.answer.access_token === stale) return undefined;
      const age = ageOf(kept);
      const left = kept.answer.expires_in - age / 1000;
      if (left < kept.answer.expires_in * reserve) return undefined;
      return { answer: kept.answer, age };
    },
    drop: () => (kept = undefined),
  };
}
