import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { onFieldLeft } from './onFieldLeft.ts';
import type { PatientValues } from './values.ts';

/** The values as they stood when a field was last left, so that nobody is asked about what is still being typed. */
export function useSettled(): PatientValues {
  const { getValues, subscribe } = useFormContext<PatientValues>();
  const [settled, setSettled] = useState(() => structuredClone(getValues()));
  useEffect(() => {
    const settle = () => setSettled(structuredClone(getValues()));
    const stop = onFieldLeft(document, settle);
    const unsubscribe = subscribe({
      formState: { values: true },
      // Without the name of a field all were set at once: a draft was restored or discarded.
      callback: ({ name }) => name ?? settle(),
    });
    return () => {
      stop();
      unsubscribe();
    };
  }, [getValues, subscribe]);
  return settled;
}
