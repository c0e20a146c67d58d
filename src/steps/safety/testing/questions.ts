import type { SafetyAnswer, SafetyQuestion } from '#contract/referral.ts';
import { referralAnswer } from '#contract/upstream/read.ts';
import type { AskedQuestion, JourneyContext } from '../../context.ts';
import { fromReferral, type SafetyValues } from '../values.ts';

/** A question without a hint. */
export const questionOf = (id: string, text: string, detailsPrompt = ''): SafetyQuestion => ({
  id,
  text,
  hint: '',
  detailsPrompt,
});
/** Asked for the same details as {@link clips}. */
export const pacemaker = questionOf('pacemaker', 'Does the patient have a pacemaker?', 'Make and model');
/** See {@link pacemaker}. */
export const clips = questionOf('clips', 'Does the patient have surgical clips?', 'Make and model');
/** Asks for no particular details. */
export const latex = questionOf('latex', 'Is the patient allergic to latex?');
/** May be left out. */
export const pregnant = questionOf('pregnant', 'Is the patient pregnant?', 'Number of weeks');
/** Why it is. */
export const isMale = 'Not asked: the patient is male';

/** A question that concerns the patient. */
export const asked = (question: SafetyQuestion): AskedQuestion => ({ question, notAsked: '' });
/** A question that does not. */
export const leftOut = (question: SafetyQuestion): AskedQuestion => ({ question, notAsked: isMale });
/** A journey that asks these questions. */
export const contextWith = (...questions: AskedQuestion[]): JourneyContext => ({
  partner: {
    id: 'p',
    name: 'P',
    modalities: ['MRI'],
    finish: ['submit', 'confirm'],
    documents: { maxBytes: 1, extensions: [], inWords: '' },
    declarations: { submit: '', ionising: '' },
  },
  bodyParts: [],
  today: '2026-11-23',
  booking: { questions, provider: undefined, timeSlots: undefined },
});
/** Two questions are asked, one is left out. */
export const context = contextWith(asked(pacemaker), asked(latex), leftOut(pregnant));
/** The questions are not known (yet). */
export const unknown = {
  ...context,
  booking: { ...context.booking, questions: undefined },
} as JourneyContext;

/** An answer as the referral holds it. */
export const answer = (questionId: string, given: SafetyAnswer['answer'], details = ''): SafetyAnswer => ({
  questionId,
  answer: given,
  details,
});
/** A referral with these answers. */
export const referralWith = (...safetyAnswers: SafetyAnswer[]) => ({
  ...referralAnswer.parse({ object: { id: '1' } }),
  safetyAnswers,
});

/** The screen with an answer and details for each question that is asked, in their order. */
export function answered(from: JourneyContext, ...given: [string, string?][]): SafetyValues {
  const values = fromReferral(undefined, from);
  Object.values(values.answers).forEach((each, index) => {
    const [choice = '', details = ''] = given[index] ?? [];
    Object.assign(each, { answer: choice, details });
  });
  return values;
}
