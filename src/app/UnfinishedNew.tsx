import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useApi } from '#api/apiContext.ts';
import { keptDraftCalls } from '#api/keptDrafts.ts';
import type { KeptDrafts } from '#contract/own/draftSchemas.ts';
import { ukMoment } from '#lib/ukMoment.ts';
import { paths } from './paths.ts';
import styles from './UnfinishedNew.module.css';

/**
 * Above the first screen of a new referral: that others were begun before. They are offered and never filled in by
 * themselves, because the next new referral is most likely another patient's.
 * @param place of the one on the screen
 */
export function UnfinishedNew({ place }: { readonly place: string }) {
  const calls = keptDraftCalls(useApi().request);
  const { data } = useQuery({ ...calls.keptDrafts(), refetchOnMount: 'always' });
  const others = data?.referrals.filter(({ isNew, id }) => isNew && id !== place) ?? [];
  return (
    // Here before its words, so that screen readers say them.
    <div role="status" className={styles['region']}>
      <Offer others={others} />
    </div>
  );
}

function Offer({ others: [last, ...more] }: { readonly others: readonly KeptDrafts[] }) {
  return last && <Line last={last} count={more.length + 1} />;
}

function Line({ last, count }: { readonly last: KeptDrafts; readonly count: number }) {
  // It comes late, and must not move the field away in which somebody has begun to type.
  const [isLate] = useState(() => Boolean(document.activeElement?.closest('form')));
  const [now] = useState(() => Date.now());
  if (isLate) return null;
  return (
    <p className={styles['line']}>
      {count === 1 ? (
        <>
          You have 1 unfinished new referral, started {ukMoment(last.startedAt, now)}.{' '}
          <Link to={paths.begun(last.id)}>Continue it</Link>
        </>
      ) : (
        <>
          You have {count} unfinished new referrals. <Link to={paths.referrals}>See them</Link>
        </>
      )}
    </p>
  );
}
