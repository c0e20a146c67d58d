import { useAuth } from '#auth/AuthContext.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { SignInLink } from './SignInLink.tsx';

/** The session is over, the page is not: it goes on when the clinician has signed in again. */
export function SignInAgain() {
  const auth = useAuth();
  return (
    <Dialog
      open
      title="Sign in again"
      actions={
        <>
          <SignInLink />
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
