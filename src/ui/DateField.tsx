import type { ClipboardEvent, ComponentProps } from 'react';
import { classNames } from './classNames.ts';
import css from './DateField.module.css';
import { controlClass, FieldShell, type FieldWords } from './FieldShell.tsx';

const dateParts = [
  { part: 'day', label: 'Day' },
  { part: 'month', label: 'Month' },
  { part: 'year', label: 'Year' },
] as const;

/** The three answers that make a date. */
export type DatePart = (typeof dateParts)[number]['part'];

interface DateFieldProps extends FieldWords {
  /** The group's id is the name, the inputs' are `name.day`, `name.month`, `name.year`. */
  readonly name: string;
  readonly legend: string;
  /** What each native input gets besides: its name, value or ref, and handlers. */
  readonly parts: Readonly<Record<DatePart, ComponentProps<'input'>>>;
  /** The parts an error is about; all of them unless said. */
  readonly wrong?: readonly DatePart[];
  /** Text pasted into any part. True means it was taken as a whole date and must not go into the one part. */
  readonly onPasteText?: (text: string) => boolean;
}

/**
 * A date that is known by heart, in three text inputs. Focus never moves by itself: that takes people who look at the
 * keys, and people who correct, by surprise (https://design-system.service.gov.uk/components/date-input/).
 */
export function DateField({
  name,
  legend,
  hint,
  error,
  optional,
  parts,
  wrong,
  onPasteText,
}: DateFieldProps) {
  const paste = (event: ClipboardEvent) => {
    if (onPasteText?.(event.clipboardData.getData('text'))) event.preventDefault();
  };
  return (
    <FieldShell {...{ name, hint, error }} label={legend} optional={optional ?? false} kind="group">
      <div className={css['parts']} onPaste={paste}>
        {dateParts.map(({ part, label }) => (
          <div key={part}>
            <label className={css['label']} htmlFor={`${name}.${part}`}>
              {label}
            </label>
            <input
              type="text"
              autoComplete="off"
              inputMode={part === 'month' ? 'text' : 'numeric'}
              {...parts[part]}
              id={`${name}.${part}`}
              className={classNames(controlClass, css[part])}
              aria-invalid={error && (!wrong || wrong.includes(part)) ? true : undefined}
            />
          </div>
        ))}
      </div>
    </FieldShell>
  );
}
