import type { Referral } from '#contract/referral.ts';
import type { FieldsProps } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import { EmailQuestion } from './EmailQuestion.tsx';
import { IdentityQuestions } from './IdentityQuestions.tsx';

/** What a question is given: the same as the screen. */
export type AskProps = FieldsProps<Referral, JourneyContext>;

/** `about` is the answer without which there is nothing to ask. */
export interface QuestionProps extends AskProps {
  readonly about: 'dateOfBirth.year' | 'email';
}

/** The questions below a field; nothing where all is as usual. */
export function Question({ about, ...props }: QuestionProps) {
  return about === 'email' ? <EmailQuestion /> : <IdentityQuestions {...props} />;
}
