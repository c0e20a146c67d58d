import { useId, useState } from 'react';
import { dayOf, type SlotDay } from '#clinical/appointments/timeSlots.ts';
import type { TimeSlot } from '#contract/referral.ts';
import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';
import css from './Appointment.module.css';
import { DayTimes } from './DayTimes.tsx';
import { longDay } from './dayWords.ts';
import { WeekStrip } from './WeekStrip.tsx';

interface CalendarProps {
  /** Those with times, in order; at least one. */
  readonly days: readonly SlotDay[];
  readonly chosen: TimeSlot | undefined;
  readonly onChoose: (slot: TimeSlot) => void;
}

/** All free times: the days of a week, and below them the times of one day. */
export function Calendar({ days, chosen, onChoose }: CalendarProps) {
  // A day is looked at until another time is chosen: the calendar follows a choice among the suggestions.
  const [look, setLook] = useState<{ date: IsoDate; over: TimeSlot | undefined }>();
  const id = useId();
  const find = (date: IsoDate | undefined) => days.find((day) => day.date === date);
  const looked = look && look.over === chosen ? find(look.date) : undefined;
  const day = looked ?? find(chosen && dayOf(chosen)) ?? days[0];
  if (!day) return null;
  return (
    <div className={css['calendar']}>
      <p className={css['caption']} id={`${id}-caption`}>
        All free times
      </p>
      <WeekStrip
        days={days}
        shown={day.date}
        panelId={id}
        labelledBy={`${id}-caption`}
        onShow={(date) => setLook({ date, over: chosen })}
      />
      <div role="tabpanel" id={id} aria-label={longDay(day.date)}>
        <DayTimes day={day} chosen={chosen} onChoose={onChoose} />
      </div>
    </div>
  );
}
