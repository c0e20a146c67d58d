import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useFormContext } from 'react-hook-form';
import { useBookingApi } from '#api/booking.ts';
import { useAfterSave } from '#wizard/afterSave.ts';
import { rules } from './rules.ts';
import type { GpValues } from './values.ts';

/** Remembers the practice for the clinician's next referrals once it is saved, as it was written: with nothing of the patient. */
export function useRememberedPractice(): void {
  const { getValues } = useFormContext<GpValues>();
  const api = useBookingApi();
  const cache = useQueryClient();
  useAfterSave(
    useCallback(() => {
      const { gp } = rules.toUpdate(getValues());
      if (gp && !gp.notRegistered) {
        const { notRegistered: _, ...practice } = gp;
        api
          .rememberPractice(practice)
          .then(() => cache.invalidateQueries({ queryKey: api.practices().queryKey }))
          // Not remembered means typed again the next time.
          .catch(() => undefined);
      }
      // Nobody has to wait for it.
      return Promise.resolve();
    }, [api, cache, getValues]),
  );
}
