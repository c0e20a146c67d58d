import type { SessionAnswer } from '#contract/own/session.ts';
import type { SignedIn } from '../http/fastifyTypes.ts';
import type { AccessTokens } from './accessTokens.ts';
import type { Sessions } from './sessions.ts';

/** What the token endpoint answers for a session, with a new access token for it. */
export async function sessionAnswer(
  who: SignedIn,
  { accessTokens, sessions }: { accessTokens: AccessTokens; sessions: Sessions },
): Promise<SessionAnswer> {
  const { session, partner } = who;
  const { token, expiresIn } = await accessTokens.issue(session);
  const { firstName, lastName, email, started } = session.clinician;
  return {
    access_token: token,
    token_type: 'Bearer',
    expires_in: expiresIn,
    session: {
      id: session.key,
      clinician: { firstName, lastName, email },
      partner: partner.features,
      start: started ? null : partner.terms,
      limits: sessions.limitsOf(who),
    },
  };
}
