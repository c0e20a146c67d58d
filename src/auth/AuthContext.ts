import { createContext, useContext, useSyncExternalStore } from 'react';
import { raise } from '#lib/raise.ts';
import type { Auth, AuthState } from './auth.ts';

/** The tab's {@link Auth}. */
export const AuthContext = createContext<Auth | undefined>(undefined);

/** The tab's {@link Auth}; only below the provider. */
export function useAuth(): Auth {
  return useContext(AuthContext) ?? raise('useAuth outside of AuthContext');
}

/** Who is signed in; re-renders when that changes. */
export function useAuthState(): AuthState {
  const { subscribe, state } = useAuth();
  return useSyncExternalStore(subscribe, state);
}
