import type { ReactNode } from 'react';
import css from './Chip.module.css';
import { Icon } from './Icon.tsx';

interface ChipProps {
  readonly onRemove: () => void;
  /** The button's name: "Remove Left ankle". */
  readonly removeLabel: string;
  readonly children: ReactNode;
}

/** For a `<ul>` of chips: a row that wraps. */
export const chipListClass = css['list'];

/** Something chosen, with a button to take it away again. */
export function Chip({ onRemove, removeLabel, children }: ChipProps) {
  return (
    <span className={css['chip']}>
      {children}
      <button type="button" aria-label={removeLabel} title={removeLabel} onClick={onRemove}>
        <Icon name="cross" />
      </button>
    </span>
  );
}
