import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useApi } from '#api/apiContext.ts';
import { keptDraftCalls } from '#api/keptDrafts.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { focusField } from '#ui/focusField.ts';
import { Notice } from '#ui/Notice.tsx';

interface Props {
  /** The place of the new referral. */
  readonly id: string;
  /** "new referral, started 10:31" */
  readonly title: string;
  readonly onClose: () => void;
}

/** Asks before what was typed of a new referral is gone for good. */
export function DiscardDialog({ id, title, onClose }: Props) {
  const calls = keptDraftCalls(useApi().request);
  const cache = useQueryClient();
  const [state, setState] = useState<'asking' | 'discarding' | 'failed'>('asking');

  async function discard(): Promise<void> {
    setState('discarding');
    try {
      await calls.discardDrafts(id);
    } catch {
      setState('failed');
      return;
    }
    const { queryKey } = calls.keptDrafts();
    await cache.cancelQueries({ queryKey });
    cache.setQueryData(
      queryKey,
      (known) => known && { referrals: known.referrals.filter((each) => each.id !== id) },
    );
    // At once, because closing gives the focus back first.
    flushSync(onClose);
    // The button goes with its row.
    focusField('page-title');
  }

  return (
    <Dialog
      open
      title={`Discard the ${title}?`}
      onClose={onClose}
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            Keep it
          </Button>
          <Button busy={state === 'discarding'} onClick={() => void discard()}>
            Discard it
          </Button>
        </>
      }
    >
      <p>What was typed is removed and cannot be brought back. Nothing was sent.</p>
      {state === 'failed' && (
        <Notice tone="error" live>
          It was not discarded, because the server did not answer. Try again.
        </Notice>
      )}
    </Dialog>
  );
}
