import { createContext } from 'react';
import type { WatchSight } from '#steps/context.ts';

/** What a page has to do with the portal around it. */
export interface Embedded {
  /** Called whenever a page stands on the screen, loading or not; whether it is a step of the journey. */
  readonly shown: (isStep: boolean) => void;
  /** The clinician is done. */
  readonly close: () => void;
  /** Watches whether a button is truly to be seen. */
  readonly watchSight?: WatchSight;
}

/** Undefined in a tab. Part of the first load, so nothing but this is here. */
export const EmbeddedContext = createContext<Embedded | undefined>(undefined);
