import { useQueries, useQuery } from '@tanstack/react-query';
import { useFormContext } from 'react-hook-form';
import { useApi } from '#api/apiContext.ts';
import { referralsPerPage } from '#api/referrals.ts';
import { isSamePatient, type Identity } from '#clinical/samePatient.ts';
import type { Referral } from '#contract/referral.ts';
import { isOpen } from '#contract/upstream/status.ts';

/** Pages of the list that are looked at, newest first: the last hundred referrals. */
const mostPages = 4;
/** Milliseconds for which the list is good enough; what is written in this tab counts at once. */
const staleTime = 5 * 60_000;

/**
 * The clinician's newest unfinished referral of a patient, apart from the one that is being edited. Nothing is read
 * before name and date of birth are complete ('' is incomplete), and nothing is said when it cannot be read.
 */
export function useDuplicate(patient: Identity, ownId: string | undefined): Referral | undefined {
  const api = useApi();
  // What Continue creates is no duplicate of itself: from then on the list is left as it was.
  const { isSubmitting } = useFormContext().formState;
  const isComplete = Object.values(patient).every((answer) => answer.trim() !== '');
  const enabled = isComplete && !isSubmitting;
  const first = useQuery({ ...api.referrals(1), staleTime, enabled });
  const pages = Math.min(mostPages, Math.ceil((first.data?.total ?? 0) / referralsPerPage));
  const others = useQueries({
    queries: Array.from({ length: Math.max(0, pages - 1) }, (_, index) => ({
      ...api.referrals(index + 2),
      staleTime,
      enabled,
    })),
  });
  return [first, ...others]
    .flatMap(({ data }) => data?.items ?? [])
    .find(
      ({ id, status, ...other }) => id !== ownId && isOpen(status) && isSamePatient(patient, other.patient),
    );
}
