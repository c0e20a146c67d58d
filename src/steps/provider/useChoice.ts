import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useBookingApi } from '#api/booking.ts';
import type { ImagingProvider, Referral } from '#contract/referral.ts';
import { useAfterSave } from '#wizard/afterSave.ts';
import { readCentre, type ProviderValues } from './schema.ts';

/**
 * The chosen centre, with its details as they were found last, and the way to choose another. Its details are kept for
 * the steps behind, because the upstream keeps only its id: in the cache at once, with the referral once it is saved.
 */
export function useChoice(referral: Referral | undefined, found: readonly ImagingProvider[]) {
  const { control, setValue } = useFormContext<ProviderValues>();
  const api = useBookingApi();
  const cache = useQueryClient();
  const held = readCentre(useWatch({ control, name: 'provider' }));
  const chosen = found.find(({ id }) => id === held?.id) ?? held;
  const details = chosen?.name ? chosen : undefined;

  // Before it is saved, or the look-up that follows would search for it.
  useEffect(() => {
    if (!referral || !details) return;
    const { queryKey } = api.chosenProvider({ ...referral, providerId: details.id });
    if (!cache.getQueryData(queryKey)) cache.setQueryData(queryKey, details);
  });

  useAfterSave(async () => {
    if (referral && details) await api.rememberProvider(referral.id, details).catch(() => undefined);
  });

  return {
    chosen,
    choose: (centre: ImagingProvider) => setValue('provider', { ...centre }, { shouldDirty: true }),
  };
}
