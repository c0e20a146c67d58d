import { useLocation, useSearchParams } from 'react-router-dom';
import { authPaths } from '#contract/own/session.ts';
import { buttonClass } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { usePageTitle } from '#wizard/usePageTitle.ts';
import { paths } from './paths.ts';
import { Shell } from './Shell.tsx';

/** The door. After signing in one is back at the address one came for. */
export function SignInScreen() {
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  usePageTitle('Sign in');
  const returnTo = pathname === paths.home ? paths.referrals : pathname;
  return (
    <Shell>
      {search.has('sign-in') && (
        <Notice tone="error" live>
          Signing in did not work. Try again; if it happens again, tell your practice's administrator.
        </Notice>
      )}
      <PageTitle>Sign in</PageTitle>
      <p>
        Refer a patient for an MRI, CT, ultrasound, X-ray or DEXA scan. You sign in with your practice's
        account.
      </p>
      {/* A full page load: the identity provider is another site. */}
      <a
        className={buttonClass('primary')}
        href={`${authPaths.signIn}?return_to=${encodeURIComponent(returnTo)}`}
      >
        Sign in
      </a>
    </Shell>
  );
}
