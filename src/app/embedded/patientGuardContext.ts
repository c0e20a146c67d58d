import { createContext, useContext, useSyncExternalStore } from 'react';
import { raise } from '#lib/raise.ts';
import type { GuardState } from './patientGuard.ts';
import type { PatientGuardStore } from './patientGuardStore.ts';

/** The guard around the pages of a frame. */
export const PatientGuardContext = createContext<PatientGuardStore | undefined>(undefined);

/** The guard around the page; only below it. */
export function usePatientGuard(): PatientGuardStore {
  return useContext(PatientGuardContext) ?? raise('usePatientGuard outside of the guard');
}

/** What the guard knows at this moment. */
export function useGuardState({ subscribe, get }: PatientGuardStore): GuardState {
  return useSyncExternalStore(subscribe, get);
}
