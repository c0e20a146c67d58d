import type { Session } from '#contract/own/session.ts';
import type { Finish } from '#embed/protocol.ts';

/**
 * The session with the ways to finish that the portal offers here, as far as its partner has them. Where that leaves none
 * the partner's stand: nobody shall begin a referral that cannot be ended.
 */
export function narrowed(session: Session, finish: Finish = 'both'): Session {
  const { partner } = session;
  const ways = partner.finish.filter((way) => finish === 'both' || way === finish);
  return ways.length === 0 || ways.length === partner.finish.length
    ? session
    : { ...session, partner: { ...partner, finish: ways } };
}
