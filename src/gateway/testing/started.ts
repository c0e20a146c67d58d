import type { Answer } from './fakeUpstream.ts';
import { referralId, startGateway } from './harness.ts';

/** Where the one referral of these tests is. */
export const referralPath = `/api/v1/referrals/${referralId}`;

/** A gateway and a clinician who has started; the upstream's journal is empty. */
export async function started(options: Parameters<typeof startGateway>[0] = {}) {
  const gateway = await startGateway(options);
  const browser = await gateway.startedBrowser();
  gateway.upstream.journal.length = 0;
  const answerWith = (answer: Answer) => (gateway.upstream.control.decide = () => answer);
  return { gateway, browser, answerWith };
}
