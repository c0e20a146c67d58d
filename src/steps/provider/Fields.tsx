import { useFormContext } from 'react-hook-form';
import type { Referral } from '#contract/referral.ts';
import { Button } from '#ui/Button.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import type { FieldsProps } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import { LoadFailed } from '../LoadFailed.tsx';
import { CentreList } from './CentreList.tsx';
import { LocationSearch } from './LocationSearch.tsx';
import { NoCentres } from './NoCentres.tsx';
import css from './Provider.module.css';
import { ReleaseNotice } from './ReleaseNotice.tsx';
import { readCentre, type ProviderValues } from './schema.ts';
import { useChoice } from './useChoice.ts';
import { useSearch } from './useSearch.ts';

const none = [] as const;

/** The fields of "Imaging provider": a place to search around, and the centres there. */
export function Fields({ referral, context }: FieldsProps<Referral, JourneyContext>) {
  const { formState } = useFormContext<ProviderValues>();
  const search = useSearch(referral);
  const { state, location } = search;
  const centres = state.kind === 'found' ? state.centres : none;
  const { chosen, choose } = useChoice(referral, centres);
  const error = formState.errors.provider?.message;
  const before = readCentre(formState.defaultValues?.provider);
  const saved = centres.find(({ id }) => id === before?.id) ?? before;
  const isListed = centres.length > 0 || chosen !== null;
  return (
    <div className={css['fields']}>
      <LocationSearch search={search} />
      {state.kind === 'loading' && <Skeleton lines={6} label={`Searching for centres near ${location}`} />}
      {state.kind === 'failed' && (
        <LoadFailed title={`The centres near ${location} could not be loaded.`} error={state.error} live>
          <Button variant="secondary" onClick={search.retry}>
            Try again
          </Button>
        </LoadFailed>
      )}
      {state.kind === 'found' && centres.length === 0 && (
        <NoCentres location={location} modality={referral?.modality ?? ''} partner={context.partner} />
      )}
      {isListed ? (
        <CentreList
          centres={centres}
          chosen={chosen}
          onChoose={choose}
          error={error}
          saved={saved}
          booking={context.booking}
          appointment={referral?.timeSlot ?? null}
        />
      ) : (
        // Where the error summary leads while there is nothing to choose from.
        <div id="provider" tabIndex={-1} />
      )}
      <ReleaseNotice referral={referral} provider={context.booking?.provider} chosen={chosen} />
    </div>
  );
}
