import { useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useOnce } from '#wizard/useOnce.ts';
import { Blurred } from '../session/Blurred.tsx';
import { useOpenFrame } from './OpenFrameContext.ts';

/** The session is over, the page is not: one click gets a fresh assertion from the portal and goes on over it. */
export function SessionEnded() {
  const { services } = useOpenFrame();
  const [failed, setFailed] = useState(false);
  const goOn = useOnce(async () => {
    setFailed(false);
    await services.goOn();
    setFailed(services.auth.state().status === 'ended');
  });
  return (
    <Blurred>
      <Dialog
        open
        title="Your session has ended"
        actions={
          <Button busy={goOn.busy} onClick={goOn.run}>
            Go on
          </Button>
        }
      >
        <div>
          Your answers are still here.{' '}
          <span role="status">
            {failed && 'That did not work. Try again, or sign in to your practice software again.'}
          </span>
        </div>
      </Dialog>
    </Blurred>
  );
}
