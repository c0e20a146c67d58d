import type { onRequestAsyncHookHandler } from 'fastify';
import type { PartnerFeatures } from '#contract/own/session.ts';
import type { OperationId } from '#contract/upstream/operations.ts';
import { signedIn } from '../auth/requireSession.ts';
import { GatewayError } from '../errors.ts';

type WayToFinish = PartnerFeatures['finish'][number];

/** The operations that end a referral, or hold what nobody else can have then, by the way that they belong to. */
const ways: Readonly<Partial<Record<OperationId, WayToFinish>>> = {
  submitReferral: 'submit',
  pickTimeSlots: 'confirm',
  confirmReferral: 'confirm',
};

const refusals: Readonly<Record<WayToFinish, string>> = {
  submit: 'Your organisation does not submit referrals to patients. Book for the patient instead.',
  confirm: 'Your organisation does not book for patients. Submit the referral: the patient books then.',
};

/**
 * Lets an operation through for partners that may finish referrals in its way; the page offers the others no such
 * button, but a page is no lock. Behind `requireSession`, before the body is read.
 */
export function requireWayToFinish(operation: OperationId): onRequestAsyncHookHandler {
  const way = ways[operation];
  return async (request) => {
    if (way === undefined || signedIn(request).partner.features.finish.includes(way)) return;
    throw new GatewayError('forbidden', { message: refusals[way], reason: `the partner has no ${way}` });
  };
}
