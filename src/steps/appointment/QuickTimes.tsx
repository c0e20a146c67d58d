import { useId } from 'react';
import { sameSlot } from '#clinical/appointments/timeSlots.ts';
import type { TimeSlot } from '#contract/referral.ts';
import { radioClass, tileClass } from '#ui/choiceClass.ts';
import css from './Appointment.module.css';

/** A time to take at once. */
interface QuickTime {
  /** Why it stands there; '' where the legend says it. */
  readonly label: string;
  /** "Tue 9 Sep, 12:00 to 12:45". */
  readonly words: string;
  readonly slot: TimeSlot;
}

interface QuickTimesProps {
  readonly legend: string;
  readonly items: readonly QuickTime[];
  readonly chosen: TimeSlot | undefined;
  readonly onChoose: (slot: TimeSlot) => void;
}

/** Up to three times to take without the calendar. A group of radios of its own: its times stand in the calendar too. */
export function QuickTimes({ legend, items, chosen, onChoose }: QuickTimesProps) {
  const legendId = useId();
  return (
    <div role="radiogroup" aria-labelledby={legendId}>
      <p id={legendId} className={css['caption']}>
        {legend}
      </p>
      <div className={css['quick']}>
        {items.map(({ label, words, slot }) => (
          <label key={slot.ids.join(' ')} className={tileClass}>
            <input
              type="radio"
              name="slot-suggested"
              checked={chosen !== undefined && sameSlot(chosen, slot)}
              onChange={() => onChoose(slot)}
              className={radioClass}
            />
            <span>
              {label && <span className={css['reason']}>{label} </span>}
              <strong>{words}</strong>
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
