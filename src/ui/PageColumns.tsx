import type { ReactNode } from 'react';
import css from './AppFrame.module.css';
import { keepClear } from './keepClear.ts';

/** The id of `<main>`, where the skip link leads. */
export const mainId = 'main';

/** What a page is made of, from top to bottom. */
export interface PageColumnsProps {
  /** The patient, in one line. Hidden while the aside has room. */
  readonly banner?: ReactNode;
  /** Back link and progress, above `<main>`. */
  readonly before?: ReactNode;
  readonly children: ReactNode;
  /** Stands at the right and stays in sight, where the frame is 64rem wide or more; hidden elsewhere. */
  readonly aside?: ReactNode;
  /** Gives `<main>` the whole frame, for tables. */
  readonly wide?: boolean;
}

/** What is below the header. */
export function PageColumns({ banner, before, children, aside, wide = false }: PageColumnsProps) {
  return (
    <>
      {banner && (
        <section
          ref={keepClear}
          aria-label="Patient"
          className={css['banner']}
          data-folds={aside ? '' : undefined}
        >
          <div className={css['line']}>{banner}</div>
        </section>
      )}
      <div className={css['columns']} data-wide={wide || undefined}>
        <div className={css['column']}>
          {before && <nav aria-label="Journey">{before}</nav>}
          <main id={mainId} tabIndex={-1}>
            {children}
          </main>
        </div>
        {aside && <aside className={css['aside']}>{aside}</aside>}
      </div>
    </>
  );
}
