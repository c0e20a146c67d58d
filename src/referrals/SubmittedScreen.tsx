import type { Referral } from '#contract/referral.ts';
import { PageTitle } from '#ui/PageTitle.tsx';
import { EndActions } from './EndActions.tsx';
import { Reference } from './Reference.tsx';
import styles from './ReferralsScreen.module.css';

interface Props {
  readonly referral: Referral;
  /** In a portal: the clinician is done here. */
  readonly onClose?: (() => void) | undefined;
}

/** "Referral submitted": the reference, what happens next, the ways on. */
export function SubmittedScreen({ referral, onClose }: Props) {
  const { firstName, lastName, email } = referral.patient;
  return (
    <>
      <PageTitle>Referral submitted</PageTitle>
      <Reference id={referral.id} />
      <h2>What happens next</h2>
      <ol className={styles['next']}>
        <li>
          Scan.com sends {firstName} {lastName} an e-mail to {email}.
        </li>
        <li>The patient chooses a centre and a time, answers the safety questions and pays.</li>
        <li>You see the progress under Referrals, and the report when it is there.</li>
      </ol>
      <EndActions onClose={onClose} />
    </>
  );
}
