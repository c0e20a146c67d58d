import type { ReactNode } from 'react';
import { Icon } from '#ui/Icon.tsx';
import { toneWord, type Tone } from '#ui/tone.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import css from './Bar.module.css';

interface Props {
  readonly tone: Tone;
  /** The one sentence that matters, in bold. */
  readonly title: string;
  readonly children?: ReactNode;
}

/** One line across the top of the page, in the page's flow: it covers nothing. */
export function Bar({ tone, title, children }: Props) {
  return (
    <div className={css['bar']} data-tone={tone}>
      <div className={css['line']}>
        <Icon name={tone} />
        <p>
          <VisuallyHidden>{toneWord[tone]}: </VisuallyHidden>
          <strong>{title}</strong> {children}
        </p>
      </div>
    </div>
  );
}
