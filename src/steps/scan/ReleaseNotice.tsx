import { formatSlot } from '#clinical/appointments/format.ts';
import type { Referral } from '#contract/referral.ts';
import { Notice } from '#ui/Notice.tsx';

interface ReleaseNoticeProps {
  readonly referral: Referral | undefined;
  /** What stands on the screen. */
  readonly modality: string;
  readonly bodyPartIds: readonly number[];
}

/** Says, before Continue, that another scan gives up the appointment that is held for this one. */
export function ReleaseNotice({ referral, modality, bodyPartIds }: ReleaseNoticeProps) {
  const slot = referral?.timeSlot;
  if (!slot) return null;
  const isOther = modality !== referral.modality;
  const chosen = new Set(bodyPartIds);
  const isSame =
    !isOther &&
    chosen.size === referral.bodyPartIds.length &&
    referral.bodyPartIds.every((id) => chosen.has(id));
  if (isSame) return null;
  return (
    <Notice tone="warn" title={`The appointment on ${formatSlot(slot)} will be released.`} live>
      {isOther
        ? 'The centre and its time were chosen for another modality. With Continue the time is free for others again; choose a centre and a time anew.'
        : 'Its length was chosen for other body parts. With Continue it is free for others again; choose a time anew.'}
    </Notice>
  );
}
