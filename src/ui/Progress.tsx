import type { ReactNode } from 'react';
import css from './Progress.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** One step of the journey. */
export interface ProgressItem {
  readonly id: string;
  readonly label: string;
  readonly state: 'done' | 'current' | 'todo';
  /** The way back to a finished step, worded like the label. */
  readonly link?: ReactNode;
}

/**
 * How far the journey has come. In a narrow column only the current step is named: the back link leads back there,
 * and "Step 2 of 5" stands by the title.
 */
export function Progress({ items }: { readonly items: readonly ProgressItem[] }) {
  return (
    <div className={css['progress']}>
      <ol aria-label="Progress">
        {items.map(({ id, label, state, link }) => (
          <li key={id} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
            <span>
              {link ?? label}
              {state === 'done' && <VisuallyHidden> (done)</VisuallyHidden>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
