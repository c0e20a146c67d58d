import { useFormContext, useWatch } from 'react-hook-form';
import { needsReview } from '#clinical/safety/needsReview.ts';
import { legendId } from '#ui/fieldIds.ts';
import { Icon } from '#ui/Icon.tsx';
import { RadioField } from '#ui/RadioField.tsx';
import { TextAreaField } from '#ui/TextAreaField.tsx';
import { choices } from './choices.ts';
import styles from './Safety.module.css';
import type { SafetyValues } from './values.ts';

/** One question with its answers, and the details where they are needed. `id` is its key among the answers. */
export function Question({ id }: { readonly id: string }) {
  const { register, getValues, getFieldState, formState, clearErrors, control } =
    useFormContext<SafetyValues>();
  const answerName = `answers.${id}.answer` as const;
  const detailsName = `answers.${id}.details` as const;
  const answer = useWatch({ control, name: answerName });
  const { text, hint, detailsPrompt } = getValues(`answers.${id}.question`);
  const isReviewed = needsReview([{ answer }]).length > 0;
  const errorOf = (name: typeof answerName | typeof detailsName) =>
    getFieldState(name, formState).error?.message;
  return (
    <div className={styles['question']} data-reviewed={isReviewed || undefined}>
      <RadioField
        className={styles['radios'] ?? ''}
        legend={text}
        hint={hint}
        options={choices}
        error={errorOf(answerName)}
        // What is wrong with the details goes away with their field.
        {...register(answerName, { onChange: () => clearErrors(detailsName) })}
      />
      {/* Here before its words, so that screen readers say them. */}
      <div role="status" className={styles['status']}>
        {isReviewed && (
          <p className={styles['review']}>
            <Icon name="warn" />
            <span>
              <strong>Needs review.</strong> The imaging centre reviews this before the scan; it does not stop
              the booking.
            </span>
          </p>
        )}
      </div>
      {isReviewed && (
        <div role="group" aria-labelledby={legendId(answerName)} className={styles['details']}>
          <TextAreaField
            label={detailsPrompt || 'Details'}
            rows={2}
            error={errorOf(detailsName)}
            {...register(detailsName)}
          />
        </div>
      )}
    </div>
  );
}
