import { createContext, useContext } from 'react';
import type { Session } from '#contract/own/session.ts';
import { raise } from '#lib/raise.ts';

/** Who is signed in, for everything that is shown only to somebody signed in. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** Who is signed in; only below the gate. */
export function useSession(): Session {
  return useContext(SessionContext) ?? raise('useSession outside of the gate');
}
