import { useLocation, useSearchParams } from 'react-router-dom';
import { authPaths } from '#contract/own/session.ts';
import { buttonClass } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { usePageTitle } from '#wizard/usePageTitle.ts';
import { paths } from './paths.ts';
import { Shell } from './Shell.tsx';
import styles from './SignInScreen.module.css';

/** The door. After signing in one is back at the address one came for. */
export function SignInScreen() {
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  usePageTitle('Sign in');
  const returnTo = pathname === paths.home ? paths.referrals : pathname;
  return (
    <Shell wide>
      <div className={styles['door']}>
        {search.has('sign-in') && (
          <Notice tone="error" live>
            Signing in did not work. Try again; if it happens again, tell your practice’s administrator.
          </Notice>
        )}
        <div className={styles['card']}>
          <PageTitle sub="Refer a patient for an MRI, CT, ultrasound, X-ray or DEXA scan.">Sign in</PageTitle>
          {/* A full page load: the identity provider is another site. */}
          <a
            className={buttonClass('primary')}
            href={`${authPaths.signIn}?return_to=${encodeURIComponent(returnTo)}`}
          >
            Sign in
          </a>
          <p>With your practice’s account, on your practice’s own page. You type no password here.</p>
        </div>
      </div>
    </Shell>
  );
}
