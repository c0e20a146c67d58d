import { useEffect } from 'react';
import { useAuth } from '#auth/AuthContext.ts';
import { authPaths } from '#contract/own/session.ts';
import { buttonClass } from '#ui/Button.tsx';
import { paths } from '../paths.ts';

/** Signs in in a window of its own; this page looks who is signed in when the clinician comes back to it. */
export function SignInLink() {
  const auth = useAuth();
  useEffect(() => {
    const check = () => void auth.check();
    window.addEventListener('focus', check);
    window.addEventListener('online', check);
    return () => {
      window.removeEventListener('focus', check);
      window.removeEventListener('online', check);
    };
  }, [auth]);
  return (
    <a
      className={buttonClass('primary')}
      href={`${authPaths.signIn}?return_to=${encodeURIComponent(paths.signedIn)}`}
      target="_blank"
      rel="noreferrer"
    >
      Sign in again
    </a>
  );
}
