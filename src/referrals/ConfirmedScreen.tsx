import { formatSlot } from '#clinical/appointments/format.ts';
import type { ImagingProvider, Referral } from '#contract/referral.ts';
import { PageTitle } from '#ui/PageTitle.tsx';
import { EndActions } from './EndActions.tsx';
import { Reference } from './Reference.tsx';
import styles from './ReferralsScreen.module.css';

interface Props {
  readonly referral: Referral;
  /** The centre; undefined where nobody knows more than its number. */
  readonly provider: ImagingProvider | undefined;
  /** In a portal: the clinician is done here. */
  readonly onClose?: (() => void) | undefined;
}

/** "Booking confirmed": the reference, when and where, what happens next, the ways on. */
export function ConfirmedScreen({ referral, provider, onClose }: Props) {
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
      <EndActions onClose={onClose} />
    </>
  );
}
