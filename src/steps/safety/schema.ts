import { needsReview } from '#clinical/safety/needsReview.ts';
import type { SafetyQuestion } from '#contract/referral.ts';
import { z } from '#lib/zod.ts';
import { choiceOf } from './choices.ts';
import { inSentence, shortQuestion } from './shortQuestion.ts';
import type { AnsweredQuestion, SafetyValues } from './values.ts';

const text = z.string();
const question = z.object({ id: text, text, hint: text, detailsPrompt: text });

const answers = z
  .record(text, z.object({ question, answer: text, details: text }))
  .check(({ value, issues }) => {
    const prompts = Object.values(value).map((each) => each.question.detailsPrompt);
    for (const [key, answered] of Object.entries(value)) {
      const { detailsPrompt } = answered.question;
      const isShared = prompts.filter((prompt) => prompt === detailsPrompt).length > 1;
      const problem = problemOf(answered, isShared);
      if (problem)
        issues.push({ code: 'custom', message: problem.message, path: [key, problem.field], input: value });
    }
  });

/** The rules of the screen: every question is answered, and an answer other than No has details. */
export const schema: z.ZodMiniType<SafetyValues, SafetyValues> = z.object({
  answers,
  notAsked: z.record(text, z.object({ question, reason: text })),
});

function problemOf(answered: AnsweredQuestion, isShared: boolean) {
  if (!choiceOf(answered.answer)) {
    const about = inSentence(shortQuestion(answered.question.text));
    return { field: 'answer', message: `Select yes, no or not sure: ${about}` };
  }
  return needsReview([answered]).length > 0 && answered.details.trim() === ''
    ? { field: 'details', message: `Enter details: ${missingDetails(answered.question, isShared)}` }
    : undefined;
}

/** The summary of errors has each sentence once, so two questions must not ask for details in the same words. */
function missingDetails({ detailsPrompt, text }: SafetyQuestion, isShared: boolean): string {
  const about = inSentence(shortQuestion(text));
  if (detailsPrompt === '') return about;
  return isShared ? `${inSentence(detailsPrompt)} (${about})` : inSentence(detailsPrompt);
}
