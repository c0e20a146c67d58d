import { useState } from 'react';
import { sameSlot } from '#clinical/appointments/timeSlots.ts';
import type { Referral } from '#contract/referral.ts';
import { focusField } from '#ui/focusField.ts';
import type { FieldsProps } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import { HeldTime, KeepHeldTime } from './HeldTime.tsx';
import { TimePicker } from './TimePicker.tsx';
import { useTimes } from './useTimes.ts';

/** The fields of "Appointment": the time that is held, or the free ones to choose from. */
export function Fields({ referral, context }: FieldsProps<Referral, JourneyContext>) {
  const times = useTimes(referral, context);
  const [changes, setChanges] = useState(false);
  const { held, chosen } = times;
  const centre = context.booking?.provider?.name ?? '';
  const keeps = held && chosen && sameSlot(held, chosen);
  if (held && keeps && !changes)
    return <HeldTime slot={held} centre={centre} onChange={() => setChanges(true)} />;

  function keep(): void {
    if (held) times.choose(held);
    setChanges(false);
    // The button goes away: on to the one that is there instead.
    requestAnimationFrame(() => focusField('slot'));
  }

  return (
    <>
      {held && <KeepHeldTime slot={held} onKeep={keep} />}
      <TimePicker times={times} centre={centre} patient={referral?.patient} focuses={changes} />
    </>
  );
}
