import type { SessionEnding as Ending } from '#auth/sessionWatch.ts';
import { Button } from '#ui/Button.tsx';
import { useOnce } from '#wizard/useOnce.ts';
import { SessionEndingSoon } from '../session/SessionEndingSoon.tsx';
import { useOpenFrame } from './OpenFrameContext.ts';

/** The same warning as in a tab; a new session takes one click, because the portal vouches for the clinician. */
export function SessionEnding({ ending }: { readonly ending: Ending }) {
  const { services } = useOpenFrame();
  const goOn = useOnce(() => services.goOn());
  return (
    <SessionEndingSoon
      ending={ending}
      onStay={() => services.stay()}
      newSession={
        <Button busy={goOn.busy} onClick={goOn.run}>
          Go on in a new session
        </Button>
      }
    />
  );
}
