import { useEffect, type ReactNode } from 'react';
import { useAuth, useAuthState } from '#auth/AuthContext.ts';
import { loadable } from '#lib/loadable.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { LoadingScreen } from './LoadingScreen.tsx';
import { Screen, useLoadable } from './Screen.tsx';
import { SessionContext } from './SessionContext.ts';
import { useIdle } from './useIdle.ts';

const signInScreen = loadable(async () => (await import('./SignInScreen.tsx')).SignInScreen);
const tabSession = loadable(async () => (await import('./session/TabSession.tsx')).TabSession);
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
          <SessionEnds isOver={state.status === 'ended'} />
        </SessionContext>
      );
  }
}

/** What there is to say of the session, over the page that stays. Its code comes after the first paint. */
function SessionEnds({ isOver }: { readonly isOver: boolean }) {
  const isIdle = useIdle();
  return (
    <>
      {(isIdle || isOver) && <Said isOver={isOver} />}
      {/* Last: a warning that stood there until now gives the focus back first, which only takes what can be seen. */}
      {isOver && <i data-session-over="" />}
    </>
  );
}

function Said({ isOver }: { readonly isOver: boolean }) {
  const { value: TabSession } = useLoadable(tabSession);
  return TabSession && <TabSession isOver={isOver} />;
}
