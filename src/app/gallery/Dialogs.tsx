import { useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Example, Family } from './Family.tsx';
import { longSentence } from './words.ts';

/** A question over the page. */
export function Dialogs() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <Family title="Dialog">
      <Example of="closed">
        <Button variant="secondary" onClick={() => setOpen(true)}>
          Open the dialog
        </Button>
        <Dialog
          open={open}
          title="Remove 2 body parts?"
          onClose={close}
          actions={
            <>
              <Button onClick={close}>Remove them</Button>
              <Button variant="secondary" onClick={close}>
                Keep MRI
              </Button>
            </>
          }
        >
          {longSentence}
        </Dialog>
      </Example>
    </Family>
  );
}
