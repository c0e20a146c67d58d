import type { ReactNode } from 'react';
import css from './PageTitle.module.css';

interface PageTitleProps {
  readonly children: ReactNode;
  /** The line below: "Step 2 of 5". */
  readonly sub?: string | undefined;
  /** What stands at the other end of the line: the one button of a list page. */
  readonly action?: ReactNode;
}

/** The h1, `#page-title`, which takes focus when the screen changes. */
export function PageTitle({ children, sub, action }: PageTitleProps) {
  return (
    <div className={css['head']}>
      <div>
        <h1 id="page-title" tabIndex={-1}>
          {children}
        </h1>
        {sub && <p>{sub}</p>}
      </div>
      {action}
    </div>
  );
}
