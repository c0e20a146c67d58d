import type { ComponentProps, ReactNode } from 'react';
import css from './Choice.module.css';
import { describedBy, errorId, hintId } from './fieldIds.ts';
import shell from './FieldShell.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface CheckboxFieldProps extends Omit<ComponentProps<'input'>, 'id' | 'type'> {
  readonly name: string;
  /** May hold a link. */
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

/** One statement to agree to or not. */
export function CheckboxField({ label, hint, error, className, ...input }: CheckboxFieldProps) {
  const { name } = input;
  return (
    <div data-field="" className={className}>
      {error && (
        <p className={shell['error']} id={errorId(name)}>
          <VisuallyHidden>Error: </VisuallyHidden>
          {error}
        </p>
      )}
      <div className={css['check']}>
        <input
          {...input}
          type="checkbox"
          id={name}
          className={css['box']}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(name, { hint, error })}
        />
        <div>
          <label htmlFor={name}>{label}</label>
          {hint && (
            <div className={shell['hint']} id={hintId(name)}>
              {hint}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
