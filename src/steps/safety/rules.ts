import { answerNotAsked } from '#clinical/safety/appliesTo.ts';
import { needsReview } from '#clinical/safety/needsReview.ts';
import type { ReferralUpdate, SafetyAnswer } from '#contract/referral.ts';
import type { StepRules, SummaryRow } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import { choiceOf } from './choices.ts';
import { schema } from './schema.ts';
import { shortQuestion } from './shortQuestion.ts';
import type { AnsweredQuestion, SafetyValues } from './values.ts';

export { fromReferral, isWritten } from './values.ts';

/** What is needed of the step once something was answered. */
export const rules: StepRules<ReferralUpdate, JourneyContext, SafetyValues> = {
  schema,
  answers: { safetyAnswers: 'answers' },
  toUpdate: ({ answers, notAsked }) => ({
    safetyAnswers: [
      ...Object.values(answers).flatMap(toAnswer),
      ...Object.values(notAsked).map(({ question, reason }) => answerNotAsked(question, reason)),
    ],
  }),
  summary: ({ answers, notAsked }) => [
    ...Object.values(answers).map(toRow),
    ...Object.values(notAsked).map(({ question, reason }) => ({
      label: shortQuestion(question.text),
      value: [reason],
    })),
  ],
  panel({ answers, notAsked }) {
    const asked = Object.values(answers);
    const answered = asked.filter(({ answer }) => choiceOf(answer)).length;
    if (asked.length === 0) return { lines: Object.keys(notAsked).length > 0 ? ['None asked'] : [] };
    if (answered === 0) return { lines: [] };
    if (answered < asked.length) return { lines: [`${answered} of ${asked.length} answered`] };
    const { length } = needsReview(asked);
    return length === 0
      ? { lines: [`${answered} answered, none need review`] }
      : { title: `${length} ${length === 1 ? 'needs' : 'need'} review`, lines: [`${answered} answered`] };
  },
};

/** Details are asked for only where the answer is not No, so only then are they part of it. */
function toAnswer(answered: AnsweredQuestion): SafetyAnswer[] {
  const choice = choiceOf(answered.answer);
  if (!choice) return [];
  const details = needsReview([answered]).length > 0 ? answered.details.trim() : '';
  return [{ questionId: answered.question.id, answer: choice.value, details }];
}

function toRow(answered: AnsweredQuestion): SummaryRow {
  const label = shortQuestion(answered.question.text);
  const choice = choiceOf(answered.answer);
  if (!choice) return { label, value: [] };
  return needsReview([answered]).length > 0
    ? { label, value: [`${choice.label} – needs review`, ...answered.details.trim().split('\n')] }
    : { label, value: [choice.label] };
}
