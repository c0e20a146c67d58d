import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useApi } from '#api/apiContext.ts';
import { carryOver } from '#clinical/carryOver.ts';
import type { BodyPart } from '#contract/referral.ts';
import { partLabel } from './partLabel.ts';
import type { ScanValues } from './schema.ts';

/** What was chosen before the modality began to change, by name. */
interface Carried {
  readonly modality: string;
  readonly parts: readonly BodyPart[];
}

const none: readonly BodyPart[] = [];

/**
 * The answers of the screen and how they depend on each other: each modality has its own list of parts, with ids of its
 * own, so when the modality changes the chosen parts are carried over by name. They are remembered as chosen until the
 * clinician changes them again, so that going through the modalities with the arrow keys loses nothing on the way.
 */
export function useScan() {
  const { control, setValue } = useFormContext<ScanValues>();
  const [modality, chosen, typed] = useWatch({ control, name: ['modality', 'bodyPartIds', 'typed'] });
  const query = useQuery({ ...useApi().bodyParts(modality), enabled: modality !== '' });
  const [carried, setCarried] = useState<Carried>();
  const parts = query.data ?? none;

  const { kept, missing } = useMemo(
    () => carriedInto(carried, modality, query.data),
    [carried, modality, query.data],
  );

  useEffect(() => {
    if (kept) setValue('bodyPartIds', kept, { shouldDirty: true });
  }, [kept, setValue]);

  function choose(ids: readonly number[]): void {
    setCarried(undefined);
    setValue('bodyPartIds', [...ids], { shouldDirty: true });
  }

  function type(text: string): void {
    setValue('typed', text, { shouldDirty: true });
  }

  /** For the radios' change event, at which `modality` is still the one before. */
  function changeModality(): void {
    if (!carried && chosen.length === 0) return;
    setCarried(carried ?? { modality, parts: chosen.map((id) => ({ id, name: partLabel(id, parts) })) });
    // The ids of one modality mean nothing for another, so none are left until the other list is there.
    setValue('bodyPartIds', [], { shouldDirty: true });
  }

  function undo(): void {
    if (!carried) return;
    setValue('modality', carried.modality, { shouldDirty: true });
    choose(carried.parts.map(idOf));
  }

  return { modality, chosen, typed, parts, query, removed: missing, choose, type, changeModality, undo };
}

const idOf = (part: BodyPart) => part.id;

/** What becomes of carried parts; `kept` is undefined where nothing is carried, or its list is not there yet. */
function carriedInto(
  carried: Carried | undefined,
  modality: string,
  offered: readonly BodyPart[] | undefined,
): { kept?: number[]; missing: readonly BodyPart[] } {
  if (!carried) return { missing: none };
  // Back where they were chosen: exactly as they were, even those whose names were never there.
  if (carried.modality === modality) return { kept: carried.parts.map(idOf), missing: none };
  if (!offered) return { missing: none };
  const { kept, missing } = carryOver(carried.parts, offered);
  return { kept: kept.map(idOf), missing };
}
