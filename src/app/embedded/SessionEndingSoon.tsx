import { useEffect, useState } from 'react';
import type { SessionEnding } from '#auth/sessionWatch.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useOnce } from '#wizard/useOnce.ts';
import { useOpenFrame } from './OpenFrameContext.ts';
import { timeLeft } from './timeLeft.ts';

/** Counts down to the end of the session. At the end that nothing can put off, staying means a new one. */
export function SessionEndingSoon({ ending }: { readonly ending: SessionEnding }) {
  const { services } = useOpenFrame();
  const [failed, setFailed] = useState(false);
  const left = useSecondsLeft(ending.at);
  const stay = useOnce(async () => {
    setFailed(false);
    const staying = ending.canStay ? services.stay() : services.goOn();
    await staying.catch(() => setFailed(true));
  });
  return (
    <Dialog
      open
      title="Your session is about to end"
      actions={
        <Button busy={stay.busy} onClick={stay.run}>
          Stay signed in
        </Button>
      }
    >
      <div>
        {/* A timer is not read out at every second. */}
        <p role="timer">It ends in {timeLeft(left)}. Your answers stay here.</p>
        <span role="status">{failed && 'That did not work. Check the network and try again.'}</span>
      </div>
    </Dialog>
  );
}

function useSecondsLeft(at: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(Math.ceil((at - now) / 1000), 0);
}
