import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { backLinkClass } from '#ui/backLinkClass.ts';

interface Props {
  readonly to: string;
  readonly children?: ReactNode;
}

/** The link at the top left of a page, before `<main>`. */
export function BackLink({ to, children = 'Back' }: Props) {
  return (
    <Link className={backLinkClass} to={to}>
      {children}
    </Link>
  );
}
