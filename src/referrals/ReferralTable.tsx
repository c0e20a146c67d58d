import { Link } from 'react-router-dom';
import { patientName } from '#clinical/patientName.ts';
import type { Referral } from '#contract/referral.ts';
import { isOpen } from '#contract/upstream/status.ts';
import { ukDate } from '#lib/ukTime.ts';
import { DataTable, type Column } from '#ui/DataTable.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { StatusTag } from './StatusTag.tsx';

const columns: readonly Column<Referral>[] = [
  { header: 'Name', cell: (referral) => nameOf(referral) },
  { header: 'Scan', cell: ({ modality, bodyPartIds }) => scanOf(modality, bodyPartIds.length) },
  { header: 'Status', cell: ({ status }) => <StatusTag status={status} /> },
  { header: 'Created', cell: ({ createdAt }) => ukDate(createdAt) },
  { header: 'Next action', quiet: true, cell: (referral) => <NextAction referral={referral} /> },
];

/** The list itself: unfinished referrals first, else as the upstream orders them (newest first). */
export function ReferralTable({ referrals }: { readonly referrals: readonly Referral[] }) {
  const rows = [...referrals].sort((a, b) => Number(isOpen(b.status)) - Number(isOpen(a.status)));
  return <DataTable caption="Referrals" columns={columns} rows={rows} rowKey={({ id }) => id} />;
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
