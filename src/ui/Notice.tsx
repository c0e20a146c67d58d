import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import css from './Notice.module.css';
import { toneWord, type Tone } from './tone.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface NoticeProps {
  readonly tone: Tone;
  /** The one sentence that matters, in bold. */
  readonly title?: string;
  /** It appears while the screen is in use, so screen readers are to say it at once. */
  readonly live?: boolean;
  readonly children?: ReactNode;
}

/** Something to know before going on, where it matters. */
export function Notice({ tone, title, live = false, children }: NoticeProps) {
  return (
    <div className={css['notice']} data-tone={tone} role={live ? 'alert' : undefined}>
      <Icon name={tone} />
      <div>
        <VisuallyHidden>{toneWord[tone]}: </VisuallyHidden>
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}
