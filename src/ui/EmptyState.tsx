import type { ReactNode } from 'react';
import css from './EmptyState.module.css';

interface EmptyStateProps {
  readonly title: string;
  /** What to do next, in words. */
  readonly children?: ReactNode;
  /** The button or link that does it. */
  readonly action?: ReactNode;
}

/** Stands where a list would, when there is nothing to list. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={css['empty']}>
      <h2>{title}</h2>
      {children && <div>{children}</div>}
      {action}
    </div>
  );
}
