import { createContext, useContext, useEffect, type RefObject } from 'react';
import { raise } from '#lib/raise.ts';

/** What a screen still does once the server has its answers. Never rejects: the answers are saved whatever becomes of it. */
export type AfterSave = () => Promise<unknown>;

/** Where a screen leaves its {@link AfterSave} for the page around it. */
export const AfterSaveContext = createContext<RefObject<AfterSave | undefined> | undefined>(undefined);

/** Has the step's page do something more after each successful save, before it goes on to the next step. */
export function useAfterSave(act: AfterSave): void {
  const place = useContext(AfterSaveContext) ?? raise('useAfterSave outside of a step');
  useEffect(() => {
    place.current = act;
    return () => {
      place.current = undefined;
    };
  }, [place, act]);
}
