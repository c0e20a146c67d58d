import type { ReactNode } from 'react';
import css from './AppHeader.module.css';

interface AppHeaderProps {
  /** The partner's name; a link home where there is one. */
  readonly brand: ReactNode;
  /** The letter in the square before it. */
  readonly mark: string;
  /** Links to the other pages. */
  readonly nav?: ReactNode;
  /** Who is signed in, and "Sign out". */
  readonly end?: ReactNode;
}

/** The bar above every page. */
export function AppHeader({ brand, mark, nav, end }: AppHeaderProps) {
  return (
    <header className={css['header']}>
      <div className={css['brand']}>
        <span className={css['mark']} aria-hidden="true">
          {mark}
        </span>
        {brand}
      </div>
      {nav && <nav aria-label="Main">{nav}</nav>}
      {end && <div className={css['end']}>{end}</div>}
    </header>
  );
}
