import type { Referral } from '#contract/referral.ts';
import { referralAnswer } from '#contract/upstream/read.ts';
import { isOpen } from '#contract/upstream/status.ts';
import { GatewayError } from '../errors.ts';
import { cannotTell } from './journalErrors.ts';
import { readUpstream, type Reading } from './readUpstream.ts';
import type { Success } from './tried.ts';

/**
 * A referral as it stands, with the upstream's own words.
 * @throws GatewayError
 */
export async function readStanding(
  reading: Reading,
  referralId: string,
): Promise<{ readonly text: string; readonly referral: Referral }> {
  const { text, json } = await readUpstream(reading, { operation: 'getReferral', referralId });
  const { data: referral } = referralAnswer.safeParse(json);
  if (!referral) throw new GatewayError('upstream-contract', { reason: 'the referral cannot be read' });
  return { text, referral };
}

/** Whether a referral was submitted or confirmed: its answer then. @throws GatewayError */
export async function findHandedOver(reading: Reading, referralId: string): Promise<Success | undefined> {
  const { text, referral } = await readStanding(reading, referralId);
  if (referral.status.known === undefined) throw cannotTell();
  return isOpen(referral.status) ? undefined : { status: 200, body: text };
}

/** Whether a referral holds the appointment with these blocks: its answer then. @throws GatewayError */
export async function findPicked(
  reading: Reading,
  referralId: string,
  ids: readonly unknown[],
): Promise<Success | undefined> {
  const { text, referral } = await readStanding(reading, referralId);
  const held = referral.timeSlot?.ids ?? [];
  const isHeld = held.length === ids.length && held.every((id) => ids.includes(id));
  return isHeld && held.length > 0 ? { status: 201, body: text } : undefined;
}
