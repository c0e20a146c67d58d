import { createHash } from 'node:crypto';
import type { Referral } from '#contract/referral.ts';
import { referralAnswer } from '#contract/upstream/read.ts';

/**
 * Names the answers of a referral as they stand: the same for the same answers, in whatever order the upstream writes them.
 * How it stands, its dates and its documents are no answers.
 */
export function versionOf(referral: Referral): string {
  const { patient, modality, bodyPartIds, notes, providerId, gp, safetyAnswers, timeSlot } = referral;
  const answers = [
    patient,
    modality,
    [...bodyPartIds].sort((a, b) => a - b),
    notes,
    providerId,
    gp,
    [...safetyAnswers].sort((a, b) => a.questionId.localeCompare(b.questionId)),
    timeSlot && [...timeSlot.ids].sort((a, b) => a - b),
  ];
  return createHash('sha256').update(JSON.stringify(answers)).digest('base64url');
}

/** The ETag (RFC 9110 §8.8.3) of an answer with a referral; undefined for any other. */
export function etagOf(body: string): string | undefined {
  try {
    const { data } = referralAnswer.safeParse(JSON.parse(body));
    return data && `"${versionOf(data)}"`;
  } catch {
    return undefined;
  }
}
