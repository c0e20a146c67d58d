import { formatSlot } from '#clinical/appointments/format.ts';
import type { TimeSlot } from '#contract/referral.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import css from './Appointment.module.css';

interface HeldTimeProps {
  readonly slot: TimeSlot;
  /** The centre's name; '' where it is not known. */
  readonly centre: string;
  readonly onChange: () => void;
}

/** The appointment that is held, and the way to another. */
export function HeldTime({ slot, centre, onChange }: HeldTimeProps) {
  return (
    <div id="slot" className={css['held']}>
      <Notice tone="ok" title={formatSlot(slot)}>
        Held for the patient{centre && ` at ${centre}`}. It is booked when the booking is confirmed.
      </Notice>
      <Button variant="secondary" onClick={onChange}>
        Change the time
      </Button>
    </div>
  );
}

/** While another time is looked for: what is held, and the way back to it. */
export function KeepHeldTime({ slot, onKeep }: { readonly slot: TimeSlot; readonly onKeep: () => void }) {
  return (
    <div className={css['held']}>
      <Notice tone="info" title={`Held now: ${formatSlot(slot)}`}>
        It stays held until you continue with another time.
      </Notice>
      <Button variant="secondary" onClick={onKeep}>
        Keep this time
      </Button>
    </div>
  );
}
