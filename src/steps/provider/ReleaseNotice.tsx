import { formatSlot } from '#clinical/appointments/format.ts';
import type { ImagingProvider, Referral } from '#contract/referral.ts';
import { Notice } from '#ui/Notice.tsx';
import { nameOf } from './centreWords.ts';

interface ReleaseNoticeProps {
  readonly referral: Referral | undefined;
  /** The centre that the referral has, as far as it is known. */
  readonly provider: ImagingProvider | undefined;
  /** The one on the screen. */
  readonly chosen: ImagingProvider | null;
}

/** Says, before Continue, that another centre gives up the appointment that is held. */
export function ReleaseNotice({ referral, provider, chosen }: ReleaseNoticeProps) {
  const slot = referral?.timeSlot;
  if (!slot || !chosen || chosen.id === referral.providerId) return null;
  return (
    <Notice tone="warn" title={`The appointment on ${formatSlot(slot)} will be released.`} live>
      It is held at {provider ? nameOf(provider) : 'the other centre'}, and a time belongs to one centre. With
      Continue it is free for others again; the next step shows the times at {nameOf(chosen)}.
    </Notice>
  );
}
