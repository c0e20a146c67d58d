import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import css from './Appointment.module.css';
import { weekInWords } from './dayWords.ts';

interface WeekHeadProps {
  readonly dates: readonly IsoDate[];
  /** The first day with times of the week before; undefined where there is none. */
  readonly before: IsoDate | undefined;
  /** The same of the week after. */
  readonly after: IsoDate | undefined;
  readonly onShow: (date: IsoDate) => void;
}

/** Which week it is, and the ways to the others. At an end the button stays, so that focus does. */
export function WeekHead({ dates, before, after, onShow }: WeekHeadProps) {
  const [from = '', to = ''] = [dates[0], dates.at(-1)];
  const step = (target: IsoDate | undefined, words: string) => (
    <Button
      variant="quiet"
      aria-disabled={target === undefined || undefined}
      className={css['turn']}
      onClick={() => target !== undefined && onShow(target)}
    >
      <Icon name="back" />
      <VisuallyHidden>{words}</VisuallyHidden>
    </Button>
  );
  return (
    <div className={css['week']}>
      {step(before, 'Earlier week')}
      <p aria-live="polite">{weekInWords(from, to)}</p>
      {step(after, 'Later week')}
    </div>
  );
}
