import { useState } from 'react';
import { nameOfPart } from '#clinical/joints.ts';
import type { BodyPart } from '#contract/referral.ts';
import { Button } from '#ui/Button.tsx';
import { focusField } from '#ui/focusField.ts';
import { Notice } from '#ui/Notice.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import css from './Fields.module.css';

interface RemovedPartsProps {
  readonly modality: string;
  readonly removed: readonly BodyPart[];
  readonly onUndo: () => void;
}

/** Says which parts a change of the modality took away, and gives the way back. */
export function RemovedParts({ modality, removed, onUndo }: RemovedPartsProps) {
  const [undone, setUndone] = useState(false);
  if (undone && removed.length > 0) setUndone(false);

  function undo(): void {
    onUndo();
    setUndone(true);
    // The button is about to go.
    focusField('bodyPartIds');
  }

  // The region is there before its words, or screen readers would not say them.
  return (
    <div role="status" className={css['region']}>
      {removed.length > 0 && (
        <Notice tone="warn" title={`${modality} does not offer: ${removed.map(nameOfPart).join(', ')}.`}>
          <p>{removed.length === 1 ? 'It was removed.' : 'They were removed.'}</p>
          <Button variant="secondary" onClick={undo}>
            Undo
          </Button>
        </Notice>
      )}
      {undone && <VisuallyHidden>The change was undone. The modality is {modality}.</VisuallyHidden>}
    </div>
  );
}
