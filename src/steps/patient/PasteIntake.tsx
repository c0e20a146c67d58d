import { useEffect, useState } from 'react';
import { loadable } from '#lib/loadable.ts';

const offer = loadable(() => import('./IntakeOffer.tsx'));

interface Props {
  /** What was pasted. */
  readonly text: string;
  readonly onClose: () => void;
}

/** Offers to fill the fields from a block copied from a record. The reading is fetched when something is pasted. */
export function PasteIntake({ text, onClose }: Props) {
  const [, rerender] = useState(false);
  const loaded = offer.value;
  useEffect(() => {
    // Without it the paste is what it is: text in a field.
    if (!loaded) offer.load().then(() => rerender(true), onClose);
  }, [loaded, onClose]);
  return loaded ? <loaded.IntakeOffer text={text} onClose={onClose} /> : null;
}
