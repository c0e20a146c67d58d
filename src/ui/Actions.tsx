import type { ReactNode } from 'react';
import css from './Actions.module.css';

/** The buttons at the end of a form and what stands beside them: a row that wraps. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return <div className={css['actions']}>{children}</div>;
}
