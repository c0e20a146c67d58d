import type { OperationId } from '#contract/upstream/operations.ts';

/**
 * What it does when an operation is sent again although the first time may have been done: nothing, because it only
 * `reads`; the `same` once more; or something that must happen `once`.
 */
export type Repeat = 'reads' | 'same' | 'once';

/** What may be sent again after a failure that leaves open whether it was done: all but `once`. */
export const repeats: Readonly<Record<OperationId, Repeat>> = {
  listReferrals: 'reads',
  getReferral: 'reads',
  listTimeSlots: 'reads',
  listBodyParts: 'reads',
  listImagingProviders: 'reads',
  listSafetyQuestions: 'reads',
  // Sets the named answers to the given values: twice is as good as once.
  updateReferral: 'same',
  // A second one would be a second user, whose e-mail address is taken by the first.
  createUser: 'once',
  // A refresh token works once: the second answer would be a refusal, and the first one's tokens lost.
  refreshToken: 'once',
  // A second referral for one patient.
  createReferral: 'once',
  // A second one is refused, as if the first had not been done. Where it stands is for a reading to say.
  submitReferral: 'once',
  confirmReferral: 'once',
  // By then the time is held, by the first one: a second is refused as taken, or holds more.
  pickTimeSlots: 'once',
  // A second document; and what was streamed is gone.
  uploadAdditionalDocument: 'once',
};
