import { useQueryClient } from '@tanstack/react-query';
import { useContext, useEffect, type ReactNode } from 'react';
import { EmbeddedContext } from '../embedded/EmbeddedContext.ts';
import css from './Blurred.module.css';

/**
 * What is seen in place of a page that was emptied: the page as it is before anything is known of anybody, out of focus,
 * and a dialog over it. The classes are those of index.html.
 */
export function Blurred({ children }: { readonly children: ReactNode }) {
  const isFrame = useContext(EmbeddedContext) !== undefined;
  useForgetting();
  return (
    <div className={css['over']}>
      <div className={css['blurred']} aria-hidden>
        {!isFrame && <div className="shell-bar" />}
        <div className="shell-page">
          <i />
          <i />
          <i />
          <i />
        </div>
      </div>
      {children}
    </div>
  );
}

/** Drops what was read for other pages. What this page reads stays: without it the page would begin anew, empty. */
function useForgetting(): void {
  const queries = useQueryClient();
  useEffect(() => queries.removeQueries({ type: 'inactive' }), [queries]);
}
