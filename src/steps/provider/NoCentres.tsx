import { Link } from 'react-router-dom';
import type { PartnerFeatures } from '#contract/own/session.ts';
import { buttonClass } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';

interface NoCentresProps {
  readonly location: string;
  readonly modality: string;
  readonly partner: PartnerFeatures;
}

/** Nobody near the place can do the scan: what was searched, and the ways on. */
export function NoCentres({ location, modality, partner }: NoCentresProps) {
  const canSubmit = partner.finish.includes('submit');
  return (
    <EmptyState
      title={`No centre near ${location} can do this ${modality} scan`}
      action={
        canSubmit && (
          <Link to="../check" relative="path" className={buttonClass('secondary')}>
            Hand over to the patient instead
          </Link>
        )
      }
    >
      Scan.com was asked for {modality} of all the chosen body parts; it does not say how far around{' '}
      {location} it looked. Search from a larger town
      {canSubmit ? ', or submit the referral: the patient chooses a centre then.' : '.'}
    </EmptyState>
  );
}
