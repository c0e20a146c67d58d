import { formatTimes } from '#clinical/appointments/format.ts';
import { sameSlot, type SlotDay } from '#clinical/appointments/timeSlots.ts';
import { clockTime } from '#clinical/appointments/ukClock.ts';
import type { TimeSlot } from '#contract/referral.ts';
import { radioClass, tileClass, tilesClass } from '#ui/choiceClass.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import css from './Appointment.module.css';
import { dayParts } from './dayParts.ts';
import { longDay } from './dayWords.ts';

interface DayTimesProps {
  readonly day: SlotDay;
  readonly chosen: TimeSlot | undefined;
  readonly onChoose: (slot: TimeSlot) => void;
}

/** The times of one day, by the part of the day. Only starts are seen; screen readers get the whole time with its day. */
export function DayTimes({ day, chosen, onChoose }: DayTimesProps) {
  const date = longDay(day.date);
  return (
    <div role="radiogroup" aria-label={`Times on ${date}`} className={css['times']}>
      {dayParts(day.slots).map(({ name, slots }) => (
        <div key={name}>
          <p className={css['part']}>{name}</p>
          <div className={tilesClass}>
            {slots.map((slot) => (
              <label key={slot.ids.join(' ')} className={tileClass}>
                <input
                  type="radio"
                  name="slot-time"
                  checked={chosen !== undefined && sameSlot(chosen, slot)}
                  onChange={() => onChoose(slot)}
                  className={radioClass}
                />
                <span aria-hidden="true">{clockTime(slot.start)}</span>
                <VisuallyHidden>{`${formatTimes(slot)}, ${date}`}</VisuallyHidden>
              </label>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
