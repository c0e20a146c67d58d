import { useState, type ClipboardEvent } from 'react';
import { useFormContext } from 'react-hook-form';
import { loadable } from '#lib/loadable.ts';
import { FieldRow } from '#ui/FieldRow.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './NameFields.module.css';
import { useLoaded } from './useLoaded.ts';
import type { PatientValues } from './values.ts';

const intake = loadable(() => import('./IntakeOffer.tsx'));

/** Shorter text is a name, or too little to be more than one. */
const shortestBlock = 20;

/** The patient's names. A whole record pasted into the first one is offered to be read. */
export function NameFields() {
  const { register, formState } = useFormContext<PatientValues>();
  const { errors } = formState;
  const [pasted, setPasted] = useState('');
  // Without it the paste is what it is: text in a field.
  const loaded = useLoaded(intake, pasted);

  function onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData.getData('text');
    setPasted(text.length < shortestBlock ? '' : text);
  }

  const own = { autoComplete: 'off', spellCheck: false } as const;
  return (
    <div>
      <FieldRow>
        <TextField
          label="First name"
          {...own}
          error={errors.firstName?.message}
          onPaste={onPaste}
          {...register('firstName')}
        />
        <TextField label="Last name" {...own} error={errors.lastName?.message} {...register('lastName')} />
      </FieldRow>
      {/* Here before its words, so that screen readers say them. */}
      <div role="status" className={styles['offer']}>
        {loaded && <loaded.IntakeOffer text={pasted} onClose={() => setPasted('')} />}
      </div>
    </div>
  );
}
