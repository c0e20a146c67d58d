import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { KeptDrafts } from '#contract/own/draftSchemas.ts';
import { ukMoment } from '#lib/ukMoment.ts';
import { Button } from '#ui/Button.tsx';
import { DataTable, type Column } from '#ui/DataTable.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { DiscardDialog } from './DiscardDialog.tsx';
import styles from './UnfinishedTable.module.css';

interface Props {
  /** New referrals that were begun and do not exist yet, the one typed in last first. */
  readonly unfinished: readonly KeptDrafts[];
}

/** New referrals that were begun and not continued with. Whose they are is not said: nobody has confirmed it yet. */
export function UnfinishedTable({ unfinished }: Props) {
  const [discarding, setDiscarding] = useState<KeptDrafts>();
  const [now] = useState(() => Date.now());
  return (
    <>
      {unfinished.length > 0 && (
        <DataTable
          caption="Unfinished new referrals"
          columns={columnsWith(now, setDiscarding)}
          rows={unfinished}
          rowKey={({ id }) => id}
        />
      )}
      {discarding && (
        <DiscardDialog
          id={discarding.id}
          title={nameOf(discarding, now)}
          onClose={() => setDiscarding(undefined)}
        />
      )}
    </>
  );
}

const columnsWith = (now: number, onDiscard: (each: KeptDrafts) => void): readonly Column<KeptDrafts>[] => [
  { header: 'Not created yet', cell: (each) => capital(nameOf(each, now)) },
  { header: 'Last typed', cell: ({ savedAt }) => capital(ukMoment(savedAt, now)) },
  {
    header: 'Next action',
    quiet: true,
    cell: (each) => (
      <div className={styles['actions']}>
        <Link to={`new/${each.id}`}>
          Continue<VisuallyHidden> what was started {ukMoment(each.startedAt, now)}</VisuallyHidden>
        </Link>
        <Button variant="quiet" onClick={() => onDiscard(each)}>
          Discard<VisuallyHidden> what was started {ukMoment(each.startedAt, now)}</VisuallyHidden>
        </Button>
      </div>
    ),
  },
];

/** "new referral, started 10:31" */
function nameOf({ startedAt }: KeptDrafts, now: number): string {
  return `new referral, started ${ukMoment(startedAt, now)}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
