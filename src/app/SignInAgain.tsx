import { useEffect } from 'react';
import { useAuth } from '#auth/AuthContext.ts';
import { authPaths } from '#contract/own/session.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { paths } from './paths.ts';

/**
 * The session is over, the page is not: signing in happens in a window of its own, and this one goes on when the
 * clinician comes back to it.
 */
export function SignInAgain() {
  const auth = useAuth();
  useEffect(() => {
    const check = () => void auth.check();
    window.addEventListener('focus', check);
    return () => window.removeEventListener('focus', check);
  }, [auth]);
  return (
    <Dialog
      open
      blurs
      title="Sign in again"
      actions={
        <>
          <a
            className={buttonClass('primary')}
            href={`${authPaths.signIn}?return_to=${encodeURIComponent(paths.signedIn)}`}
            target="_blank"
            rel="noreferrer"
          >
            Sign in again
          </a>
          <Button variant="secondary" onClick={() => void auth.check()}>
            I have signed in
          </Button>
        </>
      }
    >
      Your session has ended. Your answers are still here. Sign in again in a new window, then come back.
    </Dialog>
  );
}
