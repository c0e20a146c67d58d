import type { ReactNode } from 'react';
import css from './Tag.module.css';
import type { Tone } from './tone.ts';

interface TagProps {
  /** Grey without. */
  readonly tone?: Tone | undefined;
  readonly children: ReactNode;
}

/** A state in a word: "Submitted". */
export function Tag({ tone, children }: TagProps) {
  return (
    <span className={css['tag']} data-tone={tone}>
      {children}
    </span>
  );
}
