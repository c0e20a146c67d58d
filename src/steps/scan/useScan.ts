import { useQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { useApi } from '#api/apiContext.ts';
import type { BodyPart } from '#contract/referral.ts';
import type { ScanValues } from './schema.ts';

const none: readonly BodyPart[] = [];

/** The answers of the screen, and the list of parts that the modality offers. */
export function useScan() {
  const { control, setValue } = useFormContext<ScanValues>();
  const [modality, wanted, chosen, typed] = useWatch({
    control,
    name: ['modality', 'wantedModality', 'bodyPartIds', 'typed'],
  });
  const query = useQuery({ ...useApi().bodyParts(modality), enabled: modality !== '' });

  /** Some answers at once. */
  function answer(values: Partial<ScanValues>): void {
    for (const name of names) {
      const value = values[name];
      if (value !== undefined) setValue(name, value, { shouldDirty: true });
    }
  }

  return { modality, wanted, chosen, typed, parts: query.data ?? none, query, answer };
}

const names = ['modality', 'wantedModality', 'bodyPartIds', 'typed'] as const;

/** See {@link useScan}. */
export type Scan = ReturnType<typeof useScan>;
