import type { SafetyAnswer } from '#contract/referral.ts';

/**
 * Whether an answer only says that nobody was asked, as `answerNotAsked` writes it. Once the patient's details are
 * others and the question is asked after all, it is no answer to it.
 */
export function wasNotAsked({ answer, details }: SafetyAnswer): boolean {
  return answer === 'no' && details.startsWith('Not asked: ');
}
