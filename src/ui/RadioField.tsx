import type { ComponentProps } from 'react';
import css from './Choice.module.css';
import { optionId } from './fieldIds.ts';
import { FieldShell, type FieldWords } from './FieldShell.tsx';

/** One choice. */
export interface RadioOption {
  readonly value: string;
  readonly label: string;
}

interface RadioFieldProps extends Omit<ComponentProps<'input'>, 'id' | 'type' | 'value'>, FieldWords {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly RadioOption[];
  /** The chosen value, where the caller holds it; left out, the browser does (as react-hook-form wants it). */
  readonly value?: string | undefined;
}

/** One answer out of a few, as tiles. Nothing is chosen beforehand unless the caller says so. */
export function RadioField(props: RadioFieldProps) {
  const { legend, options, hint, error, optional, value, className, ...input } = props;
  const { name } = input;
  return (
    <FieldShell
      {...{ name, hint, error, className }}
      label={legend}
      optional={optional ?? false}
      kind="radiogroup"
    >
      <div className={css['tiles']}>
        {options.map((option, index) => (
          <label key={option.value} className={css['tile']}>
            <input
              {...input}
              {...('value' in props && { checked: option.value === value })}
              type="radio"
              id={optionId(name, option.value, index)}
              value={option.value}
              className={css['radio']}
            />
            {option.label}
          </label>
        ))}
      </div>
    </FieldShell>
  );
}
