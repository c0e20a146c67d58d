import type { MouseEvent, ReactNode } from 'react';
import css from './AppFrame.module.css';
import { classNames } from './classNames.ts';
import { focusField } from './focusField.ts';
import { PageColumns, type PageColumnsProps, mainId } from './PageColumns.tsx';
import { visuallyHiddenClass } from './VisuallyHidden.tsx';

interface AppFrameProps extends PageColumnsProps {
  /** What stands on every page; see AppHeader. Without one the page is a part of another and keeps less distance. */
  readonly header: ReactNode;
}

/** A whole page. The width of the frame, not of the window, decides what has room. */
export function AppFrame({ header, ...columns }: AppFrameProps) {
  const skip = (event: MouseEvent) => {
    if (focusField(mainId)) event.preventDefault();
  };
  return (
    <div className={css['frame']} data-bare={header ? undefined : ''}>
      <a href={`#${mainId}`} className={classNames(css['skip'], visuallyHiddenClass)} onClick={skip}>
        Skip to main content
      </a>
      {header}
      <PageColumns {...columns} />
    </div>
  );
}
