import { type ComponentProps, useLayoutEffect, useRef } from 'react';
import { CharacterCountLine } from './CharacterCountLine.tsx';
import type { CharacterCount } from './characterCount.ts';
import { classNames } from './classNames.ts';
import { describedBy } from './fieldIds.ts';
import { controlClass, FieldShell, type FieldWords } from './FieldShell.tsx';
import { growToContent } from './growToContent.ts';
import css from './TextAreaField.module.css';

interface TextAreaFieldProps extends ComponentProps<'textarea'>, FieldWords {
  readonly name: string;
  readonly label: string;
  /** Told under the box near the limit. What is too long stays: nothing is ever cut. */
  readonly count?: CharacterCount;
}

/** Text of several lines that grows with what is written. A plain textarea, so that dictation software works in it. */
export function TextAreaField({
  label,
  hint,
  error,
  optional,
  count,
  className,
  ...area
}: TextAreaFieldProps) {
  const { name } = area;
  const box = useRef<HTMLDivElement>(null);
  const grow = () => {
    const control = box.current?.querySelector('textarea');
    if (control) growToContent(control);
  };
  useLayoutEffect(grow);
  return (
    <FieldShell {...{ name, label, hint, error, className }} optional={optional ?? false}>
      <div ref={box} onInput={grow}>
        <textarea
          rows={6}
          autoComplete="off"
          {...area}
          id={name}
          className={classNames(controlClass, css['area'])}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(name, { hint, error, also: count && `${name}-count` })}
        />
        {count && <CharacterCountLine id={`${name}-count`} count={count} />}
      </div>
    </FieldShell>
  );
}
