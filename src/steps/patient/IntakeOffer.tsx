import { useMemo } from 'react';
import { useFormContext } from 'react-hook-form';
import { formatDate, isoDate } from '#clinical/calendar.ts';
import { readDay, readMonth } from '#clinical/dateParts.ts';
import { readPatientBlock, type PatientIntake } from '#clinical/patientIntake.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { focusField } from '#ui/focusField.ts';
import { Notice } from '#ui/Notice.tsx';
import { fieldLabels } from './fieldLabels.ts';
import styles from './IntakeOffer.module.css';
import { genders, type PatientValues } from './values.ts';

type Understood = PatientIntake['fields'][number];

interface Props {
  readonly text: string;
  readonly onClose: () => void;
}

/** What was understood, field by field, with what was not; nothing is filled in before it is accepted. */
export function IntakeOffer({ text, onClose }: Props) {
  const { setValue, getValues } = useFormContext<PatientValues>();
  const intake = useMemo(() => readPatientBlock(text), [text]);
  if (!intake) return null;
  const { fields, unread } = intake;

  function fill(): void {
    // The block itself stands in the field that it was pasted into.
    setValue('firstName', '', { shouldDirty: true });
    for (const { field, value } of fields) setValue(field, value, { shouldDirty: true });
    close();
  }

  function close(): void {
    onClose();
    focusField('firstName');
  }

  return (
    <Notice tone="info" title="This looks like a patient’s details. Fill in the fields with them?">
      <dl className={styles['fields']}>
        {fields.map((understood) => (
          <div key={understood.field}>
            <dt>{fieldLabels[understood.field]}</dt>
            <dd>
              {shown(understood)}
              {replaced(understood, getValues()) !== '' && (
                <span className={styles['replaced']}> (in place of {replaced(understood, getValues())})</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {unread.length > 0 && <p>Not used: {unread.join('; ')}</p>}
      <Actions>
        <Button onClick={fill}>Fill in these fields</Button>
        <Button variant="secondary" onClick={close}>
          Leave it as pasted
        </Button>
      </Actions>
    </Notice>
  );
}

function shown(understood: Understood): string {
  if (understood.field === 'dateOfBirth') return inWords(understood.value);
  const { field, value } = understood;
  return field === 'gender' ? (genders.find((gender) => gender.value === value)?.label ?? value) : value;
}

/** The answer that would be lost; '' when there is none, or the same. */
function replaced(understood: Understood, values: PatientValues): string {
  // What stands there is the pasted block.
  if (understood.field === 'firstName') return '';
  const before =
    understood.field === 'dateOfBirth' ? inWords(values.dateOfBirth) : values[understood.field].trim();
  return before === shown(understood) || before === understood.value ? '' : before;
}

/** "30 Jan 1999", so that day and month cannot be mistaken; what is no date stays as it is. */
function inWords({ day, month, year }: PatientValues['dateOfBirth']): string {
  const date = /^\d{4}$/.test(year) && isoDate(Number(year), readMonth(month) ?? 0, readDay(day) ?? 0);
  return date ? formatDate(date) : [day, month, year].filter((part) => part !== '').join(' ');
}
