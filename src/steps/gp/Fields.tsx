import { useFormContext, useWatch } from 'react-hook-form';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { FieldRow } from '#ui/FieldRow.tsx';
import { TextField } from '#ui/TextField.tsx';
import { RecentPractices } from './RecentPractices.tsx';
import { useRememberedPractice } from './useRememberedPractice.ts';
import { texts, type GpValues } from './values.ts';

const optional = true;

/** The fields of "GP details". The first one says whether there is anything to ask. */
export function Fields() {
  const { register, control, formState, clearErrors } = useFormContext<GpValues>();
  const { errors } = formState;
  const notRegistered = useWatch({ control, name: 'notRegistered' });
  useRememberedPractice();

  function text(name: (typeof texts)[number], label: string, more?: { type?: string; optional?: boolean }) {
    const error = errors[name]?.message;
    return <TextField label={label} spellCheck={false} {...more} error={error} {...register(name)} />;
  }

  return (
    <>
      <CheckboxField
        label="The patient is not registered with a GP"
        error={errors.notRegistered?.message}
        // What is wrong with a field goes away with the field.
        {...register('notRegistered', { onChange: () => clearErrors([...texts]) })}
      />
      {!notRegistered && (
        <>
          <RecentPractices />
          <FieldRow>
            {text('practiceName', 'Practice name')}
            {text('gpName', 'GP’s name', { optional })}
          </FieldRow>
          <FieldRow>
            {text('addressLine1', 'Address', { optional })}
            {text('postcode', 'Postcode', { optional })}
          </FieldRow>
          <FieldRow>
            {text('phone', 'Phone', { type: 'tel', optional })}
            {text('email', 'Email address', { type: 'email', optional })}
          </FieldRow>
        </>
      )}
    </>
  );
}
