import { Link } from 'react-router-dom';
import { buttonClass } from '#ui/Button.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { usePageTitle } from '#wizard/usePageTitle.ts';
import { paths } from './paths.ts';
import { Shell } from './Shell.tsx';

/** Where signing in again ends: the work is in the other window. */
export function SignedInScreen() {
  usePageTitle('You are signed in');
  return (
    <Shell>
      <PageTitle>You are signed in</PageTitle>
      <p>Close this window and go on in the one you came from. Your answers are still there.</p>
      <Link className={buttonClass('secondary')} to={paths.referrals}>
        Go to your referrals
      </Link>
    </Shell>
  );
}
