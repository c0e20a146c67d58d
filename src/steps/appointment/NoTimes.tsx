import { Link } from 'react-router-dom';
import type { TimeSlot } from '#contract/referral.ts';
import { Notice } from '#ui/Notice.tsx';
import { takenInWords } from './useTimes.ts';

interface NoTimesProps {
  /** The centre's name; '' where it is not known. */
  readonly centre: string;
  /** The patient's; '' for none. */
  readonly phone: string;
  /** A time that was chosen and is gone. */
  readonly lost: TimeSlot | undefined;
}

/** The centre has no times online, which is as good as any other way: it phones the patient. */
export function NoTimes({ centre, phone, lost }: NoTimesProps) {
  return (
    <>
      {lost && <Notice tone="warn" title={`${takenInWords(lost)}.`} live />}
      <Notice tone="info" title="No times online: the centre will phone the patient">
        {centre || 'The centre'} agrees the time with the patient. There is nothing to choose here: continue.
      </Notice>
      {phone === '' && (
        <Notice tone="warn" title="The referral has no phone number for the patient.">
          The centre cannot phone without one.{' '}
          <Link to="../patient" relative="path" state={{ returnTo: 'appointment' }}>
            Add a phone number
          </Link>
        </Notice>
      )}
    </>
  );
}
