import { useFormContext } from 'react-hook-form';
import { Notice } from '#ui/Notice.tsx';
import { Question } from './Question.tsx';
import styles from './Safety.module.css';
import type { SafetyValues } from './values.ts';

const errorId = 'answers-error';

/** The fields of "Safety questions". Nothing is chosen beforehand, and nothing answers more than one question at a time. */
export function Fields() {
  const { getValues, formState } = useFormContext<SafetyValues>();
  const { answers, notAsked } = getValues();
  const keys = Object.keys(answers);
  // A refusal that is about no single question.
  const { message: refused } = formState.errors.answers ?? {};
  const error = typeof refused === 'string' ? refused : '';
  return (
    <div className={styles['step']}>
      {error && (
        <div id={errorId}>
          <Notice tone="error" title={error} />
        </div>
      )}
      {keys.length > 0 ? (
        <div
          id="answers"
          role="group"
          aria-labelledby="page-title"
          aria-describedby={error ? errorId : undefined}
          className={styles['questions']}
        >
          {keys.map((key) => (
            <Question key={key} id={key} />
          ))}
        </div>
      ) : (
        <p>None of the safety questions concerns this patient. Continue to record that.</p>
      )}
      {Object.entries(notAsked).map(([key, { question, reason }]) => (
        <p key={key} className={styles['leftOut']}>
          {reason} – “{question.text}”
        </p>
      ))}
    </div>
  );
}
