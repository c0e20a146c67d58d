import type { ComponentProps } from 'react';
import { classNames } from './classNames.ts';
import { describedBy } from './fieldIds.ts';
import { controlClass, FieldShell, type FieldWords } from './FieldShell.tsx';
import css from './SelectField.module.css';

interface SelectFieldProps extends Omit<ComponentProps<'select'>, 'children' | 'multiple'>, FieldWords {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One answer out of a list that is too long for tiles, or a filter. A native select. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  options,
  className,
  ...select
}: SelectFieldProps) {
  const { name } = select;
  return (
    <FieldShell {...{ name, label, hint, error, className }} optional={optional ?? false}>
      <div className={css['box']}>
        <select
          {...select}
          id={name}
          className={classNames(controlClass, css['select'])}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(name, { hint, error })}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </FieldShell>
  );
}
