import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useBookingApi } from '#api/booking.ts';
import { readPostcode } from '#clinical/postcode.ts';
import type { ImagingProvider, Referral } from '#contract/referral.ts';
import type { ProviderValues } from './schema.ts';
import { isPlaceRefused, noSuchPlace } from './searchProblem.ts';

/** How far the search is. */
export type SearchState =
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: Error }
  | { readonly kind: 'found'; readonly centres: readonly ImagingProvider[] };

/** The search for centres: at once for the place that the form holds, then for each one that is typed and searched. */
export function useSearch(referral: Referral | undefined) {
  const { control, setValue } = useFormContext<ProviderValues>();
  const location = useWatch({ control, name: 'location' });
  // Undefined while nothing was typed since the last search.
  const [typed, setTyped] = useState<string>();
  const [askedForNowhere, setAskedForNowhere] = useState(false);
  const query = useQuery({
    ...useBookingApi().imagingProviders({
      modality: referral?.modality ?? '',
      bodyPartIds: referral?.bodyPartIds ?? [],
      location,
    }),
    enabled: location !== '',
  });
  const isRefused = location === '' ? askedForNowhere : isPlaceRefused(query.error);

  function search(): void {
    const words = (typed ?? location).trim();
    const place = readPostcode(words) ?? words;
    setTyped(undefined);
    setAskedForNowhere(place === '');
    if (place !== location) setValue('location', place, { shouldDirty: true });
    else if (query.isError) void query.refetch();
  }

  return {
    /** The place that was searched. */
    location,
    text: typed ?? location,
    type: setTyped,
    search,
    retry: () => void query.refetch(),
    problem: isRefused ? noSuchPlace : undefined,
    state: stateOf(),
  };

  function stateOf(): SearchState {
    if (location === '' || isRefused) return { kind: 'nowhere' };
    if (query.data) return { kind: 'found', centres: query.data };
    return query.isError ? { kind: 'failed', error: query.error } : { kind: 'loading' };
  }
}
