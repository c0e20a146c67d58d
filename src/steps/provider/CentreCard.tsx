import { directionsUrl, formatMiles, formatPrice } from '#clinical/imagingCentre.ts';
import type { ImagingProvider } from '#contract/referral.ts';
import { radioClass } from '#ui/choiceClass.ts';
import { Tag } from '#ui/Tag.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { addressOf, nameOf, timesInWords } from './centreWords.ts';
import css from './Provider.module.css';

interface CentreCardProps {
  /** Of the radio button. */
  readonly id: string;
  readonly centre: ImagingProvider;
  readonly checked: boolean;
  /** Whether it is one of those around the place that was searched; the distance of others is from elsewhere. */
  readonly isNear: boolean;
  /** What is known of its times besides; '' for nothing. */
  readonly note: string;
  readonly onChoose: () => void;
}

/** One centre to choose. The whole card chooses, but for the link. */
export function CentreCard({ id, centre, checked, isNear, note, onChoose }: CentreCardProps) {
  const { distanceMiles, pricePence, publishesTimeSlots } = centre;
  const factsId = `${id}-facts`;
  const timesId = `${id}-times`;
  const directions = directionsUrl(centre);
  return (
    <li className={css['card']}>
      <input
        type="radio"
        name="provider"
        id={id}
        value={centre.id}
        checked={checked}
        onChange={onChoose}
        aria-describedby={`${factsId} ${timesId}`}
        className={radioClass}
      />
      <div className={css['words']}>
        <label htmlFor={id}>{nameOf(centre)}</label>
        <div id={factsId}>
          {/* A postcode stays in one line. */}
          <p className={css['address']}>
            {addressOf({ ...centre, postcode: centre.postcode.replaceAll(' ', '\u00A0') })}
          </p>
          <p className={css['figures']}>
            {pricePence !== null && <strong>{formatPrice(pricePence)}</strong>}
            {isNear && distanceMiles !== null && <span>{formatMiles(distanceMiles)}</span>}
          </p>
          {note !== '' && <p className={css['note']}>{note}</p>}
        </div>
        <div className={css['foot']}>
          <span id={timesId}>
            {publishesTimeSlots !== null && (
              <Tag tone={publishesTimeSlots ? 'ok' : undefined}>{timesInWords(centre)}</Tag>
            )}
          </span>
          {directions && (
            <a href={directions} target="_blank" rel="noopener noreferrer" className={css['directions']}>
              Directions<VisuallyHidden> to {nameOf(centre)}, in a new tab</VisuallyHidden>
            </a>
          )}
        </div>
      </div>
    </li>
  );
}
