import { Link } from 'react-router-dom';
import { formatSlot } from '#clinical/appointments/format.ts';
import type { ImagingProvider, Referral } from '#contract/referral.ts';
import { Actions } from '#ui/Actions.tsx';
import { buttonClass } from '#ui/Button.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Reference } from './Reference.tsx';
import styles from './ReferralsScreen.module.css';

interface Props {
  readonly referral: Referral;
  /** The centre; undefined where nobody knows more than its number. */
  readonly provider: ImagingProvider | undefined;
}

/** "Booking confirmed": the reference, when and where, what happens next, the ways on. */
export function ConfirmedScreen({ referral, provider }: Props) {
  const { patient, timeSlot } = referral;
  const centre = provider?.name || 'The imaging centre';
  const address = [provider?.addressLine1, provider?.city, provider?.postcode].filter(Boolean).join(', ');
  return (
    <>
      <PageTitle>Booking confirmed</PageTitle>
      <Reference id={referral.id} />
      <h2>What happens next</h2>
      <ol className={styles['next']}>
        <li>
          {timeSlot
            ? `${patient.firstName} ${patient.lastName} is expected on ${formatSlot(timeSlot)}.`
            : `${centre} phones ${patient.firstName} ${patient.lastName}${patient.phone && ` on ${patient.phone}`} to agree a time.`}
        </li>
        {provider && (
          <li>
            The scan is at {centre}
            {address && `, ${address}`}.
          </li>
        )}
        <li>The details go to {patient.email} by e-mail.</li>
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
