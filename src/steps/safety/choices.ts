import type { SafetyAnswer } from '#contract/referral.ts';

/** The answers to choose from, as the upstream is sent them. */
export const choices = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unsure', label: 'Not sure' },
] as const satisfies readonly { value: SafetyAnswer['answer']; label: string }[];

/** The choice of this value; undefined while none is made. */
export function choiceOf(answer: string): (typeof choices)[number] | undefined {
  return choices.find(({ value }) => value === answer);
}
