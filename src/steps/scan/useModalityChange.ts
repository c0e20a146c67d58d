import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useApi } from '#api/apiContext.ts';
import { carryOver } from '#clinical/carryOver.ts';
import { partLabel } from './partLabel.ts';
import type { Scan } from './useScan.ts';

/**
 * Each modality has its own list of parts, with ids of its own, so when another modality is wanted the chosen parts are
 * looked for there by name. Where all are found, the modality changes at once; where some are missing, nothing changes
 * until the clinician has said so, and nothing is lost while the other list is on its way or does not come.
 */
export function useModalityChange({ modality, wanted, chosen, parts, query, answer }: Scan) {
  const other = useQuery({ ...useApi().bodyParts(wanted), enabled: wanted !== '' });
  const [said, setSaid] = useState('');
  const isKnown = query.isSuccess && other.isSuccess && wanted !== '';
  const offered = isKnown ? other.data : undefined;
  const carried = useMemo(
    () =>
      offered &&
      carryOver(
        chosen.map((id) => ({ id, name: partLabel(id, parts) })),
        offered,
      ),
    [offered, chosen, parts],
  );

  /** Changes the modality, or asks whether to. */
  function want(value: string): void {
    setSaid('');
    if (value === modality) answer({ wantedModality: '' });
    else if (chosen.length === 0) answer({ modality: value, wantedModality: '' });
    else answer({ wantedModality: value });
  }

  function takeOver(): void {
    if (carried)
      answer({ modality: wanted, bodyPartIds: carried.kept.map(({ id }) => id), wantedModality: '' });
  }

  /** Changes to the wanted modality; what it does not offer is dropped. */
  function change(): void {
    takeOver();
    setSaid(`The modality is ${wanted} now, ${carried?.kept.length ?? 0} selected.`);
  }

  function keep(): void {
    answer({ wantedModality: '' });
    setSaid(`The modality is still ${modality}, ${chosen.length} selected.`);
  }

  function retry(): void {
    for (const each of [query, other]) if (each.isError) void each.refetch();
  }

  const isLossless = carried?.missing.length === 0;
  const takeOverUnasked = useEffectEvent(takeOver);
  useEffect(() => {
    if (isLossless) takeOverUnasked();
  }, [isLossless]);

  return {
    /** What would become of the chosen parts, where some would be dropped. */
    carried: isLossless ? undefined : carried,
    /** The list that did not come, without which nothing can be compared. */
    failed: failureOf(wanted, other) ?? failureOf(modality, query),
    /** What became of the last change, for screen readers. */
    said,
    want,
    change,
    keep,
    retry,
  };
}

function failureOf(modality: string, { error }: { readonly error: Error | null }) {
  return error ? { modality, error } : undefined;
}

/** See {@link useModalityChange}. */
export type ModalityChange = ReturnType<typeof useModalityChange>;
