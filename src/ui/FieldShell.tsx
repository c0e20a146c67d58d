import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import { describedBy, errorId, hintId, legendId } from './fieldIds.ts';
import css from './FieldShell.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** The words around a control. */
export interface FieldWords {
  readonly hint?: ReactNode;
  /** What to do about a wrong answer, as in the error summary. */
  readonly error?: string | undefined;
  /** Adds "(optional)". */
  readonly optional?: boolean;
}

interface FieldShellProps extends FieldWords {
  /** The field's name, which is the id of its control. */
  readonly name: string;
  readonly label: ReactNode;
  /** `control` labels the one control whose id is the name; the others name a group of controls. */
  readonly kind?: 'control' | 'group' | 'radiogroup';
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The box of a text control: input, select, textarea and the input of a combobox. */
export const controlClass = css['control'];

/**
 * Label, hint and error above a control, in this order. The control itself needs `id={name}`,
 * `aria-describedby={describedBy(name, …)}` and `aria-invalid`; a group gets its own wiring here.
 * Groups are ARIA groups, not fieldsets: a fieldset cannot share the rows of a {@link FieldRow}.
 */
export function FieldShell(props: FieldShellProps) {
  const { name, label, hint, error, optional = false, kind = 'control', className, children } = props;
  const words = (
    <>
      {label}
      {optional && <span className={css['optional']}> (optional)</span>}
    </>
  );
  const group = kind !== 'control' && {
    role: kind,
    'aria-labelledby': legendId(name),
    'aria-describedby': describedBy(name, { hint, error }),
  };
  return (
    <div
      data-field=""
      className={classNames(css['field'], className)}
      id={kind === 'group' ? name : undefined}
      aria-invalid={kind === 'radiogroup' && error ? true : undefined}
      {...group}
    >
      {group ? (
        <div className={css['label']} id={legendId(name)}>
          {words}
        </div>
      ) : (
        <label className={css['label']} htmlFor={name}>
          {words}
        </label>
      )}
      <div className={css['notes']}>
        {hint && (
          <div className={css['hint']} id={hintId(name)}>
            {hint}
          </div>
        )}
        {error && (
          <p className={css['error']} id={errorId(name)}>
            <VisuallyHidden>Error: </VisuallyHidden>
            {error}
          </p>
        )}
      </div>
      <div className={css['body']}>{children}</div>
    </div>
  );
}
