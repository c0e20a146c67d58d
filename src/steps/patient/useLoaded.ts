import { useEffect, useState } from 'react';
import type { Loadable } from '#lib/loadable.ts';

/**
 * What a loadable holds, once there is a need for it; '' is none. Where it cannot be loaded nothing is said, because the
 * screen works without it, and the next change of the need tries again.
 */
export function useLoaded<T>(source: Loadable<T>, need: string): T | undefined {
  const [, rerender] = useState(false);
  const { value } = source;
  useEffect(() => {
    if (need && !value)
      source.load().then(
        () => rerender(true),
        () => undefined,
      );
  }, [source, value, need]);
  return need ? value : undefined;
}
