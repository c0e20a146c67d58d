import { Link } from 'react-router-dom';
import type { Referral } from '#contract/referral.ts';
import { buttonClass } from '#ui/Button.tsx';
import { Actions } from '#ui/Actions.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import styles from './ReferralsScreen.module.css';
import { Reference } from './Reference.tsx';

/** "Referral submitted": the reference, what happens next, the ways on. */
export function SubmittedScreen({ referral }: { readonly referral: Referral }) {
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
      <Actions>
        <Link className={buttonClass('primary')} to="/referrals/new">
          New referral
        </Link>
        <Link className={buttonClass('secondary')} to="/referrals">
          Go to your referrals
        </Link>
      </Actions>
    </>
  );
}
