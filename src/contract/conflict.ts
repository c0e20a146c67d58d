import { changesTo } from './changes.ts';
import type { Referral, ReferralUpdate } from './referral.ts';

/** What is left to write of an update once somebody else has written. */
export interface Rebased {
  /** What of it is not saved yet; undefined when nothing is. */
  readonly changes: ReferralUpdate | undefined;
  /** True when the others have changed some of that as well, to something else. */
  readonly isConflict: boolean;
}

/**
 * Puts an update that was based on one reading of a referral on a later one: what the others changed stays, but for what
 * both changed. Whoever changed an answer to the same is of one mind.
 */
export function rebased(base: Referral, now: Referral, update: ReferralUpdate): Rebased {
  const mine = changesTo(base, update);
  const changes = mine && changesTo(now, mine);
  const theirs = changesTo(base, answersOf(now));
  const taken = new Set(theirs ? namesIn(theirs) : []);
  return { changes, isConflict: changes !== undefined && namesIn(changes).some((name) => taken.has(name)) };
}

function answersOf(referral: Referral): ReferralUpdate {
  const { patient, modality, bodyPartIds, notes, providerId, gp, safetyAnswers, timeSlot } = referral;
  return {
    patient,
    ...(modality !== null && { modality }),
    bodyPartIds,
    notes,
    providerId,
    ...(gp && { gp }),
    safetyAnswers,
    ...(timeSlot && { timeSlot }),
  };
}

/** The answers that an update changes. Modality and body parts are one: an id means a part of one modality only. */
function namesIn({ patient, bodyPartIds, modality, ...others }: ReferralUpdate): string[] {
  const isScan = bodyPartIds !== undefined || modality !== undefined;
  return [
    ...Object.keys(patient ?? {}).map((name) => `patient.${name}`),
    ...(isScan ? ['scan'] : []),
    ...Object.entries(others).flatMap(([name, value]) => (value === undefined ? [] : [name])),
  ];
}
