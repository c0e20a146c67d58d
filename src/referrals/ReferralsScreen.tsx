import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { ApiError } from '#api/ApiError.ts';
import { useApi } from '#api/apiContext.ts';
import { keptDraftCalls } from '#api/keptDrafts.ts';
import { referralsPerPage } from '#api/referrals.ts';
import type { ReferralPage } from '#contract/referral.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { focusField } from '#ui/focusField.ts';
import { Notice } from '#ui/Notice.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { emptyFilter, isFiltering, matches } from './listFilter.ts';
import { ListFilter } from './ListFilter.tsx';
import { Paging } from './Paging.tsx';
import { ReferralTable } from './ReferralTable.tsx';
import styles from './ReferralsScreen.module.css';
import { typedSince, type TypedSince } from './typedSince.ts';
import { UnfinishedTable } from './UnfinishedTable.tsx';

const retryEvery = 10_000;

interface Props {
  /** The titles of the steps by their ids, in their order. */
  readonly stepTitles: ReadonlyMap<string, string>;
}

/** "Referrals": what this clinician has referred, unfinished ones first. */
export function ReferralsScreen({ stepTitles }: Props) {
  const api = useApi();
  const [page, setPage] = useState(1);
  const list = useQuery({
    ...api.referrals(page),
    // While the upstream is down the list comes back by itself.
    refetchInterval: ({ state }) => (state.status === 'error' ? retryEvery : false),
    refetchOnMount: 'always',
    placeholderData: keepPreviousData,
  });
  // Nothing is said where it cannot be told: it is kept all the same, and the list is what one came for.
  const drafts = useQuery({ ...keptDraftCalls(api.request).keptDrafts(), refetchOnMount: 'always' });
  const kept = drafts.data?.referrals ?? [];

  function turnTo(next: number): void {
    setPage(next);
    // The button may be gone on that page, and reading starts at its top.
    focusField('page-title');
  }

  const start = (
    <Link className={buttonClass('primary')} to="/referrals/new">
      New referral
    </Link>
  );
  return (
    <>
      <PageTitle action={start}>Referrals</PageTitle>
      <div className={styles['page']}>
        <UnfinishedTable unfinished={kept.filter(({ isNew }) => isNew)} />
        {list.isError && <Unavailable error={list.error} onRetry={() => void list.refetch()} />}
        {list.data && (
          <List list={list.data} typed={typedSince(kept, stepTitles)} page={page} onPage={turnTo} />
        )}
        {list.isPending && <Skeleton lines={8} label="Loading your referrals" />}
      </div>
    </>
  );
}

interface ListProps {
  readonly list: ReferralPage;
  readonly typed: TypedSince;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

function List({ list, typed, page, onPage }: ListProps) {
  const [filter, setFilter] = useState(emptyFilter);
  const { items: referrals, total } = list;
  if (referrals.length === 0 && page === 1)
    return (
      <EmptyState title="No referrals yet">Start with “New referral”. It takes about a minute.</EmptyState>
    );
  const shown = referrals.filter((referral) => matches(referral, filter));
  return (
    <>
      <ListFilter referrals={referrals} filter={filter} onChange={setFilter} />
      <p role="status" className={styles['count']}>
        {isFiltering(filter) && `${shown.length} of ${referrals.length} referrals on this page`}
      </p>
      {shown.length > 0 ? (
        <ReferralTable referrals={shown} typed={typed} />
      ) : (
        <EmptyState title="No referral matches">Change the search or the status.</EmptyState>
      )}
      <Paging page={page} pages={Math.ceil((total ?? 0) / referralsPerPage)} onPage={onPage} />
    </>
  );
}

function Unavailable({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { message, requestId } = error instanceof ApiError ? error : new ApiError('server');
  return (
    <Notice tone="warn" title="Your referrals cannot be shown at the moment" live>
      <p>
        {message} We keep trying. You can start a new referral; what you type is kept.
        {requestId && ` Reference for support: ${requestId}.`}
      </p>
      <Button variant="secondary" onClick={onRetry}>
        Try again now
      </Button>
    </Notice>
  );
}
