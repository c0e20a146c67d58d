import type { ComponentProps } from 'react';
import { classNames } from './classNames.ts';
import { describedBy } from './fieldIds.ts';
import { controlClass, FieldShell, type FieldWords } from './FieldShell.tsx';
import css from './TextField.module.css';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'width'>, FieldWords {
  readonly name: string;
  readonly label: string;
  /** A unit or the like, after the control: "kg". */
  readonly suffix?: string;
  /** Room for this many characters, where an answer has a known length. */
  readonly width?: 4 | 10 | 20;
}

/**
 * One line of text. Browsers must not offer the last patient's answers, so `autocomplete` is off unless the caller
 * asks for it.
 */
export function TextField({
  label,
  hint,
  error,
  optional,
  suffix,
  width,
  className,
  ...input
}: TextFieldProps) {
  const { name } = input;
  const suffixId = suffix && `${name}-suffix`;
  return (
    <FieldShell {...{ name, label, hint, error, className }} optional={optional ?? false}>
      <div className={css['line']}>
        <input
          type="text"
          autoComplete="off"
          {...input}
          id={name}
          className={classNames(controlClass, width && css[`width${width}`])}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(name, { hint, error, also: suffixId })}
        />
        {suffix && <span id={suffixId}>{suffix}</span>}
      </div>
    </FieldShell>
  );
}
