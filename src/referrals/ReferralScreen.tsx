import type { Referral } from '#contract/referral.ts';
import { ukDate } from '#lib/ukTime.ts';
import { PageTitle } from '#ui/PageTitle.tsx';
import { SummaryList, type SummaryListRow } from '#ui/SummaryList.tsx';
import { patientName } from '#clinical/patientName.ts';
import { Reference } from './Reference.tsx';
import { StatusTag } from './StatusTag.tsx';
import styles from './ReferralsScreen.module.css';

/** One step's answers, as they are shown here. */
export interface AnswerCard {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly SummaryListRow[];
}

interface Props {
  readonly referral: Referral;
  readonly answers: readonly AnswerCard[];
}

/** One referral that was handed over: how it stands, and what was asked for. */
export function ReferralScreen({ referral, answers }: Props) {
  return (
    <>
      <PageTitle>{patientName(referral.patient)}</PageTitle>
      <div className={styles['page']}>
        <SummaryList
          title="Progress"
          rows={[
            { label: 'Status', value: [referral.status.label] },
            { label: 'Report', value: [referral.reportStatus ?? 'None yet'] },
            { label: 'Created', value: [ukDate(referral.createdAt)] },
          ]}
          action={<StatusTag status={referral.status} />}
        />
        {answers.map(({ id, title, rows }) => (
          <SummaryList key={id} title={title} rows={rows} />
        ))}
        <Reference id={referral.id} />
      </div>
    </>
  );
}
