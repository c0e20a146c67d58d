import { useEffect, useState } from 'react';
import { loadable } from '#lib/loadable.ts';

/** What storing and restoring take. Nothing of it is needed before something was typed, or is known to have been. */
export const storing = loadable(async () => {
  const [{ keepDraft }, { restoreDraft }] = await Promise.all([
    import('./keepDraft.ts'),
    import('./restoreDraft.ts'),
  ]);
  return { keepDraft, restoreDraft };
});

type Code = Awaited<ReturnType<typeof storing.load>>;

/** Milliseconds after it is wanted, where it was not fetched ahead, and after a failure to fetch it. */
const fetchDelay = 300;
const refetchDelay = 4000;

/**
 * What {@link storing} holds, once it is wanted and there. One comes with the other, so that nothing can be stored over a
 * draft that could not be restored for want of code.
 */
export function useStoring(isWanted: boolean): { code: Code | undefined; failed: boolean } {
  const [code, setCode] = useState(storing.value);
  const [failures, setFailures] = useState(0);
  useEffect(() => {
    if (!isWanted || code) return undefined;
    const fetch = () => storing.load().then(setCode, () => setFailures(failures + 1));
    const timer = setTimeout(() => void fetch(), failures > 0 ? refetchDelay : fetchDelay);
    return () => clearTimeout(timer);
  }, [isWanted, code, failures]);
  return { code, failed: !code && failures > 0 };
}
