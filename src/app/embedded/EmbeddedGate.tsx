import { useEffect, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { useAuthState } from '#auth/AuthContext.ts';
import { loadable } from '#lib/loadable.ts';
import { LoadingScreen } from '../LoadingScreen.tsx';
import { paths } from '../paths.ts';
import { Screen } from '../Screen.tsx';
import { SessionContext } from '../SessionContext.ts';
import { FrameMessage } from './FrameMessage.tsx';
import { narrowed } from './narrowed.ts';
import { useOpenFrame } from './OpenFrameContext.ts';
import { PatientGuard } from './PatientGuard.tsx';
import { SessionEnded } from './SessionEnded.tsx';
import { SessionEnding } from './SessionEnding.tsx';
import { useStore } from './store.ts';
import { useWhereItWasLeft } from './useWhereItWasLeft.ts';

const startScreen = loadable(async () => (await import('../StartScreen.tsx')).StartScreen);

/** Lets through whom the portal signed in and who has been through "Before you start". */
export function EmbeddedGate({ children }: { readonly children: ReactNode }) {
  const { setup, services, record, begun } = useOpenFrame();
  const state = useAuthState();
  const { patient } = useStore(record);
  const ending = useStore(services.ending);
  useAsked();
  const isThere = useWhereItWasLeft(state.status === 'signed-in' && !state.session.start);
  switch (state.status) {
    case 'starting':
      return <LoadingScreen />;
    case 'signed-out':
    case 'unreachable':
      return (
        <FrameMessage
          problem={state.status === 'signed-out' ? 'refused' : 'unreachable'}
          onRetry={() => void services.goOn()}
        />
      );
    case 'signed-in':
    case 'ended':
      return (
        <SessionContext value={narrowed(state.session, setup.finish)}>
          {state.session.start ? (
            <Screen page={startScreen} />
          ) : isThere ? (
            <PatientGuard announced={patient} onNew={begun}>
              {children}
            </PatientGuard>
          ) : (
            <LoadingScreen />
          )}
          {state.status === 'ended' && (
            <>
              <i data-session-over="" />
              <SessionEnded />
            </>
          )}
          {state.status === 'signed-in' && ending && <SessionEnding ending={ending} />}
        </SessionContext>
      );
  }
}

/** Goes to the referral that the portal asks for. */
function useAsked(): void {
  const navigate = useNavigate();
  const { asked } = useOpenFrame();
  const referralId = useStore(asked);
  useEffect(() => {
    if (referralId === undefined) return;
    // Once: `navigate` is another one after each navigation.
    asked.set(undefined);
    navigate(paths.referral(referralId));
  }, [asked, referralId, navigate]);
}
