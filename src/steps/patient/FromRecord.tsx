import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { formatDate } from '#clinical/calendar.ts';
import { datePartsOf } from '#clinical/datePartsOf.ts';
import { prefillFields, type LeftOutReason, type PrefillField } from '#clinical/prefill/prefill.ts';
import { typedPatient } from '#clinical/prefill/typedPatient.ts';
import { Button } from '#ui/Button.tsx';
import { focusField } from '#ui/focusField.ts';
import { Notice } from '#ui/Notice.tsx';
import type { RecordPrefill } from '../context.ts';
import styles from './FromRecord.module.css';
import { fieldLabels } from './fieldLabels.ts';
import { genders, type PatientValues } from './values.ts';

const reasons: Readonly<Record<LeftOutReason, string>> = {
  'not-text': 'not text',
  'too-long': 'too long',
  'not-a-date': 'not a whole date in the past',
  'not-a-choice': 'not one of the choices',
  'out-of-date': 'an old one only',
  'in-one-piece': 'not given in parts',
  'no-room': 'more lines than there are fields',
  'not-home': 'not a home address',
};

/** Says once what the portal's record filled in and what it could not, and offers what the record says anew. */
export function FromRecord({ prefill }: { readonly prefill: RecordPrefill }) {
  const { values, leftOut, onTyped } = prefill;
  useTyped(onTyped);
  const filled = prefillFields.filter((field) => values[field] !== undefined);
  return (
    // Here before its words, so that screen readers say them.
    <div role="status" className={styles['record']}>
      {(filled.length > 0 || leftOut.length > 0) && (
        <Notice tone="info" title="From your record">
          {filled.length > 0 && (
            <p>Filled in: {listOf(filled)}. Check it against the patient; you can change it.</p>
          )}
          {leftOut.length > 0 && (
            <p>
              Left out:{' '}
              {leftOut.map(({ field, reason }) => `${fieldLabels[field]} (${reasons[reason]})`).join(', ')}.
            </p>
          )}
        </Notice>
      )}
      <NewDetails prefill={prefill} />
    </div>
  );
}

/** Reports who stands on the screen. A value that is as it was at the start is not typed, however it came back. */
function useTyped(onTyped: RecordPrefill['onTyped']): void {
  const { getValues, formState, subscribe } = useFormContext<PatientValues>();
  const { defaultValues } = formState;
  const [start] = useState(() => JSON.stringify(defaultValues));
  const [report] = useState(() => onTyped);
  useEffect(() => {
    const tell = () => report(typedPatient(getValues()), JSON.stringify(getValues()) !== start);
    tell();
    return subscribe({ formState: { values: true }, callback: tell });
  }, [getValues, subscribe, report, start]);
}

/** The record of the same patient was changed while this screen is open: nothing is changed here without a press. */
function NewDetails({ prefill: { values, latest } }: { readonly prefill: RecordPrefill }) {
  const { setValue, getValues } = useFormContext<PatientValues>();
  const [settled, setSettled] = useState(values);
  const changed = prefillFields.filter(
    (field) => latest[field] !== undefined && latest[field] !== settled[field] && !isThere(field),
  );
  if (changed.length === 0) return null;

  function isThere(field: PrefillField): boolean {
    return JSON.stringify(getValues(field)) === JSON.stringify(asTyped(field, latest[field] ?? ''));
  }

  function use(): void {
    for (const field of changed) setValue(field, asTyped(field, latest[field] ?? ''), { shouldDirty: true });
    done();
  }

  function done(): void {
    setSettled(latest);
    focusField('firstName');
  }

  return (
    <Notice tone="info" title="Your record has new details of this patient">
      <dl className={styles['details']}>
        {changed.map((field) => (
          <div key={field}>
            <dt>{fieldLabels[field]}</dt>
            <dd>{inWords(field, latest[field] ?? '')}</dd>
          </div>
        ))}
      </dl>
      <div className={styles['choices']}>
        <Button variant="secondary" onClick={use}>
          Use the new details
        </Button>
        <Button variant="quiet" onClick={done}>
          Leave it as it is
        </Button>
      </div>
    </Notice>
  );
}

function asTyped(field: PrefillField, value: string): PatientValues[PrefillField] {
  return field === 'dateOfBirth' ? datePartsOf(value) : value;
}

function inWords(field: PrefillField, value: string): string {
  if (field === 'dateOfBirth') return formatDate(value);
  return field === 'gender' ? (genders.find((gender) => gender.value === value)?.label ?? value) : value;
}

function listOf(fields: readonly PrefillField[]): string {
  return fields.map((field) => fieldLabels[field]).join(', ');
}
