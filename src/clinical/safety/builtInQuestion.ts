import type { SafetyQuestion } from '#contract/referral.ts';

/** A safety question of our own, with the public guidance that it follows (an address). */
export interface BuiltInQuestion extends SafetyQuestion {
  readonly source: string;
}
