import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApi } from '#api/apiContext.ts';
import type { JointRow } from '#clinical/joints.ts';
import { usesOfRows, type PastScan, type RowUses } from '#clinical/usualRows.ts';
import type { ReferralPage } from '#contract/referral.ts';

/** Habits change slowly: what the list of referrals has read a moment ago will do. */
const freshFor = 5 * 60_000;
const none: readonly never[] = [];

/**
 * How often the clinician referred each row lately, as far as the first page of the referrals tells, the one on the
 * screen left out. Nothing waits for it, and without it nothing is missing but the order of the list.
 */
export function useRowUses(
  rows: readonly JointRow[],
  modality: string,
  referralId: string | undefined,
): RowUses {
  const { data } = useQuery({ ...useApi().referrals(1), staleTime: freshFor, select: scansOf });
  const scans = data ?? none;
  return useMemo(
    () =>
      usesOfRows(
        rows,
        modality,
        scans.filter(({ id }) => id !== referralId),
      ),
    [rows, modality, scans, referralId],
  );
}

/** Of each referral what was to be scanned, and nothing of the patient. */
function scansOf({ items }: ReferralPage): (PastScan & { readonly id: string })[] {
  return items.map(({ id, modality, bodyPartIds }) => ({ id, modality, bodyPartIds }));
}
