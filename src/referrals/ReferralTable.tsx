import { Link } from 'react-router-dom';
import { patientName } from '#clinical/patientName.ts';
import type { Referral } from '#contract/referral.ts';
import { isOpen } from '#contract/upstream/status.ts';
import { ukDate } from '#lib/ukTime.ts';
import { DataTable, type Column } from '#ui/DataTable.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './ReferralTable.module.css';
import { StatusTag } from './StatusTag.tsx';
import type { TypedSince } from './typedSince.ts';

const columnsWith = (typed: TypedSince): readonly Column<Referral>[] => [
  { header: 'Name', cell: (referral) => nameOf(referral) },
  { header: 'Scan', cell: ({ modality, bodyPartIds }) => scanOf(modality, bodyPartIds.length) },
  { header: 'Status', cell: (referral) => <Status referral={referral} typed={typed.get(referral.id)} /> },
  { header: 'Created', cell: ({ createdAt }) => ukDate(createdAt) },
  { header: 'Next action', quiet: true, cell: (referral) => <NextAction referral={referral} /> },
];

interface Props {
  readonly referrals: readonly Referral[];
  readonly typed: TypedSince;
}

/** The list itself: unfinished referrals first, else as the upstream orders them (newest first). */
export function ReferralTable({ referrals, typed }: Props) {
  const rows = [...referrals].sort((a, b) => Number(isOpen(b.status)) - Number(isOpen(a.status)));
  return <DataTable caption="Referrals" columns={columnsWith(typed)} rows={rows} rowKey={({ id }) => id} />;
}

interface StatusProps {
  readonly referral: Referral;
  readonly typed: readonly string[] | undefined;
}

function Status({ referral, typed }: StatusProps) {
  return (
    <div>
      <StatusTag status={referral.status} />
      {typed && isOpen(referral.status) && (
        <div className={styles['typed']}>Typed since: {typed.join(', ')}</div>
      )}
    </div>
  );
}

function NextAction({ referral }: { readonly referral: Referral }) {
  return (
    <Link to={encodeURIComponent(referral.id)}>
      {isOpen(referral.status) ? 'Continue' : 'View'}
      <VisuallyHidden> the referral of {nameOf(referral)}</VisuallyHidden>
    </Link>
  );
}

function nameOf(referral: Referral): string {
  return patientName(referral.patient) || 'Name not given';
}

function scanOf(modality: string | null, parts: number): string {
  if (!modality) return 'Not chosen yet';
  return parts === 0 ? modality : `${modality}, ${parts} body ${parts === 1 ? 'part' : 'parts'}`;
}
