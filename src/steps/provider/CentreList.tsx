import { useRef, useState } from 'react';
import type { ImagingProvider, TimeSlot } from '#contract/referral.ts';
import { Button } from '#ui/Button.tsx';
import { FieldShell } from '#ui/FieldShell.tsx';
import type { BookingFacts } from '../context.ts';
import { CentreCard } from './CentreCard.tsx';
import { CentreFilter } from './CentreFilter.tsx';
import { listCentres, type CentreView } from './listCentres.ts';
import { nextFree } from './nextFree.ts';
import css from './Provider.module.css';

/** How many centres stand there before somebody asks for all of them. */
const atFirst = 8;

interface CentreListProps {
  /** As found, nearest first. */
  readonly centres: readonly ImagingProvider[];
  readonly chosen: ImagingProvider | null;
  readonly onChoose: (centre: ImagingProvider) => void;
  readonly error: string | undefined;
  /** The centre that the referral has. */
  readonly saved: ImagingProvider | null;
  readonly booking: BookingFacts | undefined;
  /** The one that is held at that centre. */
  readonly appointment: TimeSlot | null;
}

/** The centres to choose from, one choice; the referral's and the chosen one stay in sight whatever is searched or filtered. */
export function CentreList(props: CentreListProps) {
  const { centres, chosen, onChoose, error, saved, booking, appointment } = props;
  const [view, setView] = useState<CentreView>({ order: 'nearest', timesOnlineOnly: false });
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const listed = listCentres(centres, view);
  const first = showsAll ? listed : listed.slice(0, atFirst);
  const apart = apartFrom(first, saved, chosen);
  const shown = [...apart, ...first];

  function showAll(): void {
    const next = list.current?.children[shown.length - 1];
    setShowsAll(true);
    // The button goes away: on to what it brought.
    requestAnimationFrame(() => next?.nextElementSibling?.querySelector('input')?.focus());
  }

  return (
    <>
      {centres.length > 1 && <CentreFilter view={view} onChange={setView} />}
      <FieldShell
        kind="radiogroup"
        name="provider"
        label="Centres"
        hint="Prices are for the whole scan. A centre’s free times can be seen once it is chosen, in the next step."
        error={error}
      >
        <ul ref={list} className={css['list']}>
          {shown.map((centre, index) => (
            <CentreCard
              key={centre.id}
              id={index === 0 ? 'provider' : `provider-${centre.id}`}
              centre={centre}
              checked={centre.id === chosen?.id}
              isNear={centres.includes(centre)}
              note={centre.id === saved?.id ? nextFree(booking, appointment) : ''}
              onChoose={() => onChoose(centre)}
            />
          ))}
        </ul>
      </FieldShell>
      {listed.length === 0 && centres.length > 0 && (
        <p role="status">None of the {centres.length} centres shows its times online.</p>
      )}
      {first.length < listed.length && (
        <Button variant="secondary" className={css['more']} onClick={showAll}>
          Show all {listed.length} centres
        </Button>
      )}
    </>
  );
}

/** The referral's centre and the chosen one, as far as they are not in the list. */
function apartFrom(
  listed: readonly ImagingProvider[],
  saved: ImagingProvider | null,
  chosen: ImagingProvider | null,
): readonly ImagingProvider[] {
  const other = chosen?.id === saved?.id ? null : chosen;
  return [saved, other].flatMap((each) => (each && !listed.some(({ id }) => id === each.id) ? [each] : []));
}
