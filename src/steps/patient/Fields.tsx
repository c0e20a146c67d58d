import { useFormContext, type FieldErrors } from 'react-hook-form';
import type { DateParts } from '#clinical/dateParts.ts';
import { loadable } from '#lib/loadable.ts';
import { DateField } from '#ui/DateField.tsx';
import { FieldRow } from '#ui/FieldRow.tsx';
import { RadioField } from '#ui/RadioField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { Ask } from './Ask.tsx';
import { NameFields } from './NameFields.tsx';
import type { AskProps } from './Question.tsx';
import { genders, type PatientValues } from './values.ts';

const reader = loadable(() => import('./pastedDate.ts'));

/** Two numbers apart, which a whole date has and a part of one never. */
const severalNumbers = /\p{N}\P{N}+\p{N}/u;

const parts = ['day', 'month', 'year'] as const;
const optional = true;

type TextName = Exclude<keyof PatientValues, 'dateOfBirth'>;

/** The fields of "Patient details". They are the patient's, so the browser must not offer what it remembers. */
export function Fields(props: AskProps) {
  const { register, getValues, setValue, formState } = useFormContext<PatientValues>();
  const { errors } = formState;
  const { prefill } = props.context;

  function fillDate(text: string): boolean {
    const part = parts.find((each) => document.activeElement?.id === `dateOfBirth.${each}`);
    if (!part || !severalNumbers.test(text)) return false;
    const fill = (date: DateParts) => setValue('dateOfBirth', date, { shouldDirty: true });
    const before = getValues('dateOfBirth');
    reader.load().then(
      ({ pastedDate }) => fill(pastedDate(text, part, before)),
      () => fill({ ...before, [part]: text }),
    );
    return true;
  }

  function text(name: TextName, label: string, more?: { type?: string; optional?: boolean }) {
    const error = errors[name]?.message;
    return <TextField label={label} spellCheck={false} {...more} error={error} {...register(name)} />;
  }

  return (
    <>
      {!props.referral && prefill && <prefill.Notice prefill={prefill} />}
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
        <Ask {...props} about="dateOfBirth.year" />
        <RadioField
          legend="Gender"
          options={genders}
          error={errors.gender?.message}
          {...register('gender')}
        />
      </FieldRow>
      <FieldRow>
        {text('email', 'Email address', { type: 'email' })}
        <Ask {...props} about="email" />
        {text('phone', 'Mobile phone', { type: 'tel', optional })}
      </FieldRow>
      <FieldRow>
        {text('addressLine1', 'Address line 1')}
        {text('addressLine2', 'Address line 2', { optional })}
      </FieldRow>
      <FieldRow>
        {text('city', 'Town or city', { optional })}
        {text('postcode', 'Postcode')}
      </FieldRow>
    </>
  );
}

/** Of the three parts' errors the first: the rules give each wrong part the same words. */
function dateError({ dateOfBirth }: FieldErrors<PatientValues>): string | undefined {
  return parts.map((part) => dateOfBirth?.[part]?.message).find(Boolean);
}
