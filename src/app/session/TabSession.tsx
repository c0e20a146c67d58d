import { useEffect, useState } from 'react';
import { useApi } from '#api/apiContext.ts';
import { useAuth } from '#auth/AuthContext.ts';
import { clearSiteData } from '#auth/clearSiteData.ts';
import type { SessionEnding } from '#auth/sessionWatch.ts';
import { keepTabSession } from '#auth/tabSession.ts';
import { authPaths } from '#contract/own/session.ts';
import { Blurred } from './Blurred.tsx';
import { SessionEndingSoon } from './SessionEndingSoon.tsx';
import { SignInAgain } from './SignInAgain.tsx';
import { SignInLink } from './SignInLink.tsx';

/** Watches over a tab's session, and says what there is to say of it. */
export function TabSession({ isOver }: { readonly isOver: boolean }) {
  const auth = useAuth();
  const api = useApi();
  const [ending, setEnding] = useState<SessionEnding>();
  useEffect(() => keepTabSession(auth, setEnding), [auth]);
  useEffect(() => {
    if (isOver) clearSiteData();
  }, [isOver]);

  if (isOver)
    return (
      <Blurred>
        <SignInAgain />
      </Blurred>
    );
  if (!ending) return null;
  return (
    <SessionEndingSoon
      ending={ending}
      onStay={() => api.request({ method: 'POST', path: authPaths.stay })}
      newSession={<SignInLink />}
    />
  );
}
