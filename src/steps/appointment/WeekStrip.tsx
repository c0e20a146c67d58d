import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { SlotDay } from '#clinical/appointments/timeSlots.ts';
import { formatDay } from '#clinical/appointments/format.ts';
import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import css from './Appointment.module.css';
import { neighbour, weeksOf } from './calendarWeeks.ts';
import { longDay, timesCounted } from './dayWords.ts';
import { WeekHead } from './WeekHead.tsx';

interface WeekStripProps {
  readonly days: readonly SlotDay[];
  /** The day whose times are shown; one of `days`. */
  readonly shown: IsoDate;
  /** The id of the element with its times. */
  readonly panelId: string;
  readonly labelledBy: string;
  readonly onShow: (date: IsoDate) => void;
}

/**
 * The days of one week with the number of their times, as tabs: one stop for the Tab key; arrows go from day to day and
 * on into the next week (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/), Page Up and Page Down by week.
 */
export function WeekStrip({ days, shown, panelId, labelledBy, onShow }: WeekStripProps) {
  const tab = useRef<HTMLButtonElement>(null);
  const focusGoesTo = useRef<IsoDate>(undefined);
  const weeks = weeksOf(days);
  const at = weeks.findIndex(({ dates }) => dates.includes(shown));
  const ofWeek = (index: number) => days.filter(({ date }) => weeks[index]?.dates.includes(date));
  const [before, after] = [ofWeek(at - 1)[0]?.date, ofWeek(at + 1)[0]?.date];

  useEffect(() => {
    if (focusGoesTo.current === shown) tab.current?.focus();
    focusGoesTo.current = undefined;
  }, [shown]);

  function onKeyDown(event: KeyboardEvent): void {
    const targets: Readonly<Record<string, IsoDate | undefined>> = {
      ArrowLeft: neighbour(days, shown, -1),
      ArrowRight: neighbour(days, shown, 1),
      Home: ofWeek(at)[0]?.date,
      End: ofWeek(at).at(-1)?.date,
      PageUp: before,
      PageDown: after,
    };
    if (!Object.hasOwn(targets, event.key)) return;
    event.preventDefault();
    const target = targets[event.key];
    if (target === undefined || target === shown) return;
    focusGoesTo.current = target;
    onShow(target);
  }

  const dates = weeks[at]?.dates ?? [];
  return (
    <>
      <WeekHead dates={dates} before={before} after={after} onShow={onShow} />
      <div
        role="tablist"
        tabIndex={-1}
        aria-labelledby={labelledBy}
        className={css['strip']}
        data-days={dates.length}
        onKeyDown={onKeyDown}
      >
        {dates.map((date) => {
          const count = days.find((day) => day.date === date)?.slots.length ?? 0;
          if (count === 0)
            return (
              <span key={date} aria-hidden="true" className={css['day']} data-empty="">
                <DayWords date={date} count={count} />
              </span>
            );
          const isShown = date === shown;
          return (
            <button
              key={date}
              ref={isShown ? tab : undefined}
              type="button"
              role="tab"
              aria-selected={isShown}
              aria-controls={isShown ? panelId : undefined}
              tabIndex={isShown ? 0 : -1}
              className={css['day']}
              onClick={() => onShow(date)}
            >
              <span aria-hidden="true" className={css['dayWords']}>
                <DayWords date={date} count={count} />
              </span>
              <VisuallyHidden>{`${longDay(date)}, ${timesCounted(count)}`}</VisuallyHidden>
            </button>
          );
        })}
      </div>
    </>
  );
}

function DayWords({ date, count }: { readonly date: IsoDate; readonly count: number }) {
  const [weekday, day] = formatDay(date).split(' ');
  return (
    <>
      <span>{weekday}</span>
      <strong>{day}</strong>
      {count === 0 ? (
        <span>–</span>
      ) : (
        <span>
          {count}
          <span className={css['unit']}> {count === 1 ? 'time' : 'times'}</span>
        </span>
      )}
    </>
  );
}
