import { useFormContext, type FieldErrors } from 'react-hook-form';
import { parseWholeDate } from '#clinical/dateParts.ts';
import { DateField } from '#ui/DateField.tsx';
import { FieldRow } from '#ui/FieldRow.tsx';
import { RadioField } from '#ui/RadioField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { NameFields } from './NameFields.tsx';
import { genders, type PatientValues } from './values.ts';

const parts = ['day', 'month', 'year'] as const;

/** The fields of "Patient details". They are the patient's, so the browser must not offer what it remembers. */
export function Fields() {
  const { register, setValue, formState } = useFormContext<PatientValues>();
  const { errors } = formState;
  const own = { autoComplete: 'off', spellCheck: false } as const;

  function fillDate(text: string): boolean {
    const date = parseWholeDate(text);
    if (date) setValue('dateOfBirth', date, { shouldDirty: true });
    return date !== undefined;
  }

  return (
    <>
      <NameFields />
      <FieldRow>
        <DateField
          name="dateOfBirth"
          legend="Date of birth"
          error={dateError(errors)}
          wrong={parts.filter((part) => errors.dateOfBirth?.[part])}
          onPasteText={fillDate}
          parts={{
            day: register('dateOfBirth.day'),
            month: register('dateOfBirth.month'),
            year: register('dateOfBirth.year'),
          }}
        />
        <RadioField
          legend="Gender"
          options={genders}
          error={errors.gender?.message}
          {...register('gender')}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          label="Email address"
          type="email"
          {...own}
          error={errors.email?.message}
          {...register('email')}
        />
        <TextField
          label="Mobile phone"
          optional
          type="tel"
          {...own}
          error={errors.phone?.message}
          {...register('phone')}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          label="Address line 1"
          {...own}
          error={errors.addressLine1?.message}
          {...register('addressLine1')}
        />
        <TextField
          label="Address line 2"
          optional
          {...own}
          error={errors.addressLine2?.message}
          {...register('addressLine2')}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          label="Town or city"
          optional
          {...own}
          error={errors.city?.message}
          {...register('city')}
        />
        <TextField label="Postcode" {...own} error={errors.postcode?.message} {...register('postcode')} />
      </FieldRow>
    </>
  );
}

/** Of the three parts' errors the first: the rules give each wrong part the same words. */
function dateError({ dateOfBirth }: FieldErrors<PatientValues>): string | undefined {
  return parts.map((part) => dateOfBirth?.[part]?.message).find(Boolean);
}
