import { useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { SummaryList } from '#ui/SummaryList.tsx';
import type { SummaryRow } from './step.ts';
import styles from './VersionChoice.module.css';

interface Props {
  /** The step's answers with what was changed on the screen. */
  readonly typed: readonly SummaryRow[];
  /** The same as others have saved them. */
  readonly saved: readonly SummaryRow[];
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** Asks which of two versions of a step counts, when both have changed the same answers. */
export function VersionChoice({ typed, saved, onKeep, onTake }: Props) {
  const [open, setOpen] = useState(true);
  const choose = (choice: () => void) => () => {
    setOpen(false);
    choice();
  };
  return (
    <Dialog
      open={open}
      title="This was changed somewhere else"
      actions={
        <>
          <Button onClick={choose(onKeep)}>Keep mine</Button>
          <Button variant="secondary" onClick={choose(onTake)}>
            Take theirs
          </Button>
        </>
      }
    >
      <p>
        Since you opened this page, these answers were saved in another window. Nothing is saved here yet.
      </p>
      <div className={styles['versions']}>
        <div className={styles['pair']}>
          <SummaryList title="You typed" rows={unlike(typed, saved)} />
          <SummaryList title="Now saved" rows={unlike(saved, typed)} />
        </div>
      </div>
    </Dialog>
  );
}

/** The rows that differ; the others are in nobody's way. */
function unlike(rows: readonly SummaryRow[], others: readonly SummaryRow[]): readonly SummaryRow[] {
  const known = new Set(others.map((row) => JSON.stringify(row)));
  return rows.filter((row) => !known.has(JSON.stringify(row)));
}
