import { useEffect, useRef } from 'react';
import { formatDay, formatSlot, formatTimes } from '#clinical/appointments/format.ts';
import { suggestions } from '#clinical/appointments/suggestions.ts';
import { dayOf, days, nearest } from '#clinical/appointments/timeSlots.ts';
import type { Patient, TimeSlot } from '#contract/referral.ts';
import { FieldShell } from '#ui/FieldShell.tsx';
import { focusField } from '#ui/focusField.ts';
import { Icon } from '#ui/Icon.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Button } from '#ui/Button.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { LoadFailed } from '../LoadFailed.tsx';
import css from './Appointment.module.css';
import { Calendar } from './Calendar.tsx';
import { NoTimes } from './NoTimes.tsx';
import { QuickTimes } from './QuickTimes.tsx';
import { useFocusWhenLost } from './useFocusWhenLost.ts';
import { takenInWords, type useTimes } from './useTimes.ts';

interface TimePickerProps {
  readonly times: ReturnType<typeof useTimes>;
  /** The centre's name; '' where it is not known. */
  readonly centre: string;
  readonly patient: Patient | undefined;
  /** Takes the focus when it appears, because what was focused went away. */
  readonly focuses: boolean;
}

/** The free times: three to take at once, then all of them by day. */
export function TimePicker({ times, centre, patient, focuses }: TimePickerProps) {
  const { query, hasNone, chosen, lost, error, choose } = times;
  const focusesAtFirst = useRef(focuses);
  const offered = query.data;
  useFocusWhenLost(lost);
  useEffect(() => {
    if (focusesAtFirst.current && offered) focusesAtFirst.current = !focusField('slot');
  }, [offered]);

  if (hasNone) return <NoTimes centre={centre} phone={patient?.phone ?? ''} lost={lost} />;
  return (
    <FieldShell
      kind="group"
      name="slot"
      label="Date and time"
      hint={`Free times${centre && ` at ${centre}`}, in UK time.`}
      error={error?.message}
    >
      {offered ? (
        <div className={css['picker']}>
          {lost && !error && (
            <Notice tone="warn" title={`${takenInWords(lost)}. Select another time.`} live />
          )}
          {query.isError && <Notice tone="warn" title="These times may have changed meanwhile." live />}
          <QuickTimes
            legend={lost ? 'Nearest free times' : 'Suggested times'}
            items={lost ? nearestTo(lost, offered) : suggested(offered)}
            chosen={chosen}
            onChoose={choose}
          />
          <Calendar days={days(offered)} chosen={chosen} onChoose={choose} />
          <p role="status" className={css['chosen']}>
            {chosen && <Icon name="ok" />}
            {chosen && <span>{`Chosen: ${formatSlot(chosen)}`}</span>}
          </p>
        </div>
      ) : query.isError ? (
        <LoadFailed title="The free times could not be loaded." error={query.error} live>
          <Button variant="secondary" onClick={() => void query.refetch()}>
            Try again
          </Button>
        </LoadFailed>
      ) : (
        <Skeleton lines={6} label="Loading the free times" />
      )}
    </FieldShell>
  );
}

/** "Tue 9 Sep, 12:00 to 12:45", in two lines only where the day ends. */
function inWords(slot: TimeSlot): string {
  return `${formatDay(dayOf(slot))}, ${formatTimes(slot).replaceAll(' ', '\u00A0')}`;
}

function suggested(offered: readonly TimeSlot[]) {
  return suggestions(offered).map(({ label, slot }) => ({ label, words: inWords(slot), slot }));
}

function nearestTo(lost: TimeSlot, offered: readonly TimeSlot[]) {
  return nearest(lost, offered).map((slot) => ({ label: '', words: inWords(slot), slot }));
}
