import { useEffect, type ReactNode } from 'react';
import { useAuth, useAuthState } from '#auth/AuthContext.ts';
import { loadable } from '#lib/loadable.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { LoadingScreen } from './LoadingScreen.tsx';
import { Screen, useLoadable } from './Screen.tsx';
import { SessionContext } from './SessionContext.ts';

const signInScreen = loadable(async () => (await import('./SignInScreen.tsx')).SignInScreen);
const signInAgain = loadable(async () => (await import('./SignInAgain.tsx')).SignInAgain);
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
      return <Screen page={signInScreen} />;
    case 'unreachable':
      return <ErrorScreen problem="unreachable" onRetry={() => void auth.check()} />;
    case 'signed-in':
    case 'ended':
      return (
        <SessionContext value={state.session}>
          {state.session.start ? <Screen page={startScreen} /> : children}
          {state.status === 'ended' && <Overlay />}
        </SessionContext>
      );
  }
}

/** Over the page that stays. Until its code is there, the page itself says what failed. */
function Overlay() {
  const { value: SignInAgain } = useLoadable(signInAgain);
  return SignInAgain && <SignInAgain />;
}
