import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useBookingApi } from '#api/booking.ts';
import type { GpPractice, KeptPractice } from '#contract/own/practices.ts';
import { focusField } from '#ui/focusField.ts';
import { texts, type GpValues } from './values.ts';

/** A practice as it is called on the screen: "High Street Surgery, SK7 2EB". */
export function practiceLabel({ practiceName, postcode }: GpPractice): string {
  return postcode === '' ? practiceName : `${practiceName}, ${postcode}`;
}

/** The id of the button that forgets a practice. */
export function forgetId({ id }: KeptPractice): string {
  return `forget-${id}`;
}

/** The practices to offer, and what can be done with them. `words` say what was done last. */
export function useRecentPractices() {
  const { getValues, setValue, control } = useFormContext<GpValues>();
  const api = useBookingApi();
  const cache = useQueryClient();
  const { queryKey } = api.practices();
  const practices = useQuery(api.practices()).data?.practices ?? [];
  const [filled, setFilled] = useState<{ practice: KeptPractice; before: GpPractice }>();
  const [said, setSaid] = useState('');
  const values = useWatch({ control });
  // What was changed by hand afterwards is not taken back with it.
  const canUndo = filled !== undefined && texts.every((name) => values[name] === filled.practice[name]);

  function put(practice: GpPractice): void {
    for (const name of texts) setValue(name, practice[name], { shouldDirty: true });
  }

  function fill(practice: KeptPractice): void {
    setFilled({ practice, before: getValues() });
    put(practice);
    setSaid(`Filled in ${practiceLabel(practice)}.`);
  }

  function undo(): void {
    if (!filled) return;
    put(filled.before);
    setFilled(undefined);
    setSaid('The fields are as they were before.');
    // The button goes away.
    focusField('practiceName');
  }

  async function forget(practice: KeptPractice): Promise<void> {
    const left = practices.filter(({ id }) => id !== practice.id);
    const heir = left[practices.indexOf(practice)] ?? left.at(-1);
    await cache.cancelQueries({ queryKey });
    // Its button goes away.
    focusField(heir ? forgetId(heir) : 'practiceName');
    cache.setQueryData(queryKey, { practices: left });
    try {
      await api.forgetPractice(practice.id);
      setSaid(`${practiceLabel(practice)} is not offered any more.`);
    } catch {
      setSaid(`${practiceLabel(practice)} could not be forgotten. Try again.`);
    }
    await cache.invalidateQueries({ queryKey });
  }

  return { practices, words: said, canUndo, fill, undo, forget };
}
