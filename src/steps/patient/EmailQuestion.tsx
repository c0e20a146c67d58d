import { useFormContext } from 'react-hook-form';
import { suggestEmail } from '#clinical/emailSuggestion.ts';
import { Button } from '#ui/Button.tsx';
import { focusField } from '#ui/focusField.ts';
import { Notice } from '#ui/Notice.tsx';
import styles from './Questions.module.css';
import { useSettled } from './useSettled.ts';
import type { PatientValues } from './values.ts';

/** Asks about a domain that looks mistyped. The address is changed by its button only. */
export function EmailQuestion() {
  const { setValue } = useFormContext<PatientValues>();
  const suggestion = suggestEmail(useSettled().email);
  if (suggestion === undefined) return null;

  function take(address: string): void {
    setValue('email', address, { shouldDirty: true });
    // The button goes with the question.
    focusField('email');
  }

  return (
    <Notice tone="info" title={`Did you mean ${suggestion}?`}>
      <Button variant="secondary" className={styles['take'] ?? ''} onClick={() => take(suggestion)}>
        Use {suggestion}
      </Button>
    </Notice>
  );
}
