import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import css from './StatusLine.module.css';
import type { Tone } from './tone.ts';

interface StatusLineProps {
  /** Adds the icon in its colour. */
  readonly tone?: Tone | 'plain' | undefined;
  /** "Saved 10:32". Render the line empty before: a live region is only heard when it was there before its words. */
  readonly children?: ReactNode;
}

/** A line that screen readers say when it changes (WCAG 2.2, 4.1.3). */
export function StatusLine({ tone = 'plain', children }: StatusLineProps) {
  return (
    <div role="status" className={css['status']} data-tone={tone}>
      {tone !== 'plain' && children && <Icon name={tone === 'ok' ? 'tick' : tone} />}
      <span>{children}</span>
    </div>
  );
}
