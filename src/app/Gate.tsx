import { useEffect, type ReactNode } from 'react';
import { useAuth, useAuthState } from '#auth/AuthContext.ts';
import { loadable } from '#lib/loadable.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { LoadingScreen } from './LoadingScreen.tsx';
import { Screen } from './Screen.tsx';
import { SessionContext } from './SessionContext.ts';
import { SignInAgain } from './SignInAgain.tsx';
import { SignInScreen } from './SignInScreen.tsx';

const startScreen = loadable(async () => (await import('./StartScreen.tsx')).StartScreen);

/** Lets through who is signed in and has been through "Before you start". */
export function Gate({ children }: { readonly children: ReactNode }) {
  const auth = useAuth();
  const state = useAuthState();
  useEffect(() => void auth.check(), [auth]);
  switch (state.status) {
    case 'starting':
      return <LoadingScreen />;
    case 'signed-out':
      return <SignInScreen />;
    case 'unreachable':
      return <ErrorScreen problem="unreachable" onRetry={() => void auth.check()} />;
    case 'signed-in':
    case 'ended':
      return (
        <SessionContext value={state.session}>
          {state.session.start ? <Screen page={startScreen} /> : children}
          {state.status === 'ended' && <SignInAgain />}
        </SessionContext>
      );
  }
}
