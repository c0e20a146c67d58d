import { GatewayError } from '../errors.ts';
import { isReferralId } from '../referralId.ts';

/** The key belongs to another action. @param made what came of that; a referral is told to who uses the key */
export function keyReused(made = ''): GatewayError {
  const referralId = isReferralId(made) ? made : '';
  return new GatewayError('key-reused', { reason: 'the key is of another action', referralId });
}

/** Somebody is at the action, and it takes longer than a request may wait. */
export function stillUnderWay(): GatewayError {
  return new GatewayError('outcome-unknown', {
    message: 'This is still under way. Wait a moment, then try again: nothing is done twice.',
    reason: 'under way',
    headers: { 'retry-after': '2' },
  });
}

/** The upstream may still be at an action that it did not answer. */
export function notSettled(ms: number): GatewayError {
  return new GatewayError('outcome-unknown', {
    message:
      'Scan.com has not said yet whether this went through. Wait a minute, then try again: nothing is done twice.',
    reason: 'not settled',
    headers: { 'retry-after': String(Math.ceil(ms / 1000)) },
  });
}

/** The upstream's words do not tell whether the action was done. */
export function cannotTell(message?: string): GatewayError {
  return new GatewayError('outcome-unknown', {
    reason: 'the upstream does not tell',
    ...(message !== undefined && { message }),
  });
}
