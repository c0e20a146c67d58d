import type { ComponentProps, MouseEvent } from 'react';
import { classNames } from './classNames.ts';
import css from './Button.module.css';

/** How much a button asks for attention; one primary per screen. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet';

/** The look of a button, for links that lead on. */
export function buttonClass(variant: ButtonVariant = 'primary'): string {
  return classNames(css['button'], css[variant]);
}

interface ButtonProps extends ComponentProps<'button'> {
  readonly variant?: ButtonVariant;
  /** What it does is under way: it keeps its focus and words and ignores clicks. Never `disabled`, which loses focus. */
  readonly busy?: boolean;
}

/** A native button, `type="button"` unless told otherwise. */
export function Button({ variant, busy = false, type = 'button', className, onClick, ...rest }: ButtonProps) {
  // Enter in a form's field clicks the submit button too, so holding back the click holds back both.
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      className={classNames(buttonClass(variant), className)}
      aria-busy={busy || undefined}
      onClick={click}
    />
  );
}
