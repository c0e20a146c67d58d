import { wasNotAsked } from '#clinical/safety/wasNotAsked.ts';
import type { Referral, SafetyAnswer, SafetyQuestion } from '#contract/referral.ts';
import type { AskedQuestion, JourneyContext } from '../context.ts';

/** A question as it stands on the screen. `answer` is '' until one is chosen; details stay when they are not asked for. */
export interface AnsweredQuestion {
  question: SafetyQuestion;
  answer: string;
  details: string;
}

/** A question that does not concern the patient, and why. */
export interface LeftOutQuestion {
  question: SafetyQuestion;
  reason: string;
}

/**
 * The screen "Safety questions", each under its key in the order to ask them. By key, not by place, so that what was
 * typed can only come back to the question that it was typed for.
 */
export interface SafetyValues {
  answers: Record<string, AnsweredQuestion>;
  notAsked: Record<string, LeftOutQuestion>;
}

/**
 * The screen for a referral: nothing is chosen that was not answered. Answers to questions that are asked no more are
 * left behind. As long as the questions are not known, the answers stand for themselves.
 */
export function fromReferral(
  referral: Referral | undefined,
  { booking }: Pick<JourneyContext, 'booking'>,
): SafetyValues {
  const given = new Map(referral?.safetyAnswers.map((each) => [each.questionId, each]));
  const values: SafetyValues = { answers: {}, notAsked: {} };
  for (const { question, notAsked } of booking?.questions ?? [...given.values()].map(byItself)) {
    const key = keyOf(question.id);
    const before = given.get(question.id);
    const known = before && !wasNotAsked(before) ? before : undefined;
    if (notAsked === '')
      values.answers[key] = { question, answer: known?.answer ?? '', details: known?.details ?? '' };
    else values.notAsked[key] = { question, reason: notAsked };
  }
  return values;
}

/**
 * Whether every question that does not concern the patient is answered No at the upstream: that is written by Continue
 * and stands in no field. False while the questions are not known.
 */
export function isWritten(
  { safetyAnswers }: Referral,
  { booking }: Pick<JourneyContext, 'booking'>,
): boolean {
  return (
    booking?.questions?.every(
      ({ question, notAsked }) =>
        notAsked === '' ||
        safetyAnswers.some(({ questionId, answer }) => questionId === question.id && answer === 'no'),
    ) ?? false
  );
}

/** A key for a question's id, whatever the id is made of: a form would read `a.b` as a path, and sort `7` before `q`. */
function keyOf(id: string): string {
  return `q-${id.replaceAll(/[^\w-]/g, (unit) => `~${unit.charCodeAt(0)}~`)}`;
}

function byItself(answer: SafetyAnswer): AskedQuestion {
  const text = answer.questionId.replaceAll('_', ' ');
  return {
    question: { id: answer.questionId, text, hint: '', detailsPrompt: '' },
    notAsked: wasNotAsked(answer) ? answer.details : '',
  };
}
