import type { ReactNode } from 'react';
import css from './VisuallyHidden.module.css';

/** The class that hides from the eye and leaves to screen readers. */
export const visuallyHiddenClass = css['hidden'];

/** Words for screen readers only. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={css['hidden']}>{children}</span>;
}
