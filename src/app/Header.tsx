import { useContext, useState } from 'react';
import { Link } from 'react-router-dom';
import { useAuth } from '#auth/AuthContext.ts';
import { AppHeader } from '#ui/AppHeader.tsx';
import { Button } from '#ui/Button.tsx';
import { paths } from './paths.ts';
import { SessionContext } from './SessionContext.ts';

const product = 'Scan Referral';

/** The bar above every page: partner, referrals, clinician, sign out. Before the sign-in, the product's name only. */
export function Header() {
  const session = useContext(SessionContext);
  const auth = useAuth();
  const [failed, setFailed] = useState(false);

  function signOut(): void {
    // A new document: whatever of a patient was in this one's memory is gone with it.
    const leave = () => window.location.assign(paths.home);
    auth.signOut().then(leave, () => setFailed(true));
  }

  if (!session) return <AppHeader mark="R" brand={product} />;
  const { partner, clinician } = session;
  return (
    <AppHeader
      mark={partner.name.slice(0, 1)}
      brand={partner.name}
      nav={session.start ? undefined : <Link to={paths.referrals}>Referrals</Link>}
      end={
        <>
          <span>
            {clinician.firstName} {clinician.lastName}
          </span>
          <span role="status">{failed && 'Not signed out. Check the network and try again.'}</span>
          <Button variant="quiet" onClick={signOut}>
            Sign out
          </Button>
        </>
      }
    />
  );
}
