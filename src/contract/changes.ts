import type { GpDetails, Patient, Referral, ReferralUpdate, SafetyAnswer } from './referral.ts';

/** What of an update differs from the referral; undefined when nothing does, so that nothing needs to be sent. */
export function changesTo(referral: Referral, update: ReferralUpdate): ReferralUpdate | undefined {
  const patient = Object.fromEntries(
    Object.entries(update.patient ?? {}).filter(
      ([key, value]) => referral.patient[key as keyof Patient] !== value,
    ),
  ) as Partial<Patient>;
  const changes: ReferralUpdate = {
    ...(Object.keys(patient).length > 0 && { patient }),
    ...(update.modality !== undefined &&
      update.modality !== referral.modality && { modality: update.modality }),
    ...(update.bodyPartIds !== undefined &&
      !sameIds(update.bodyPartIds, referral.bodyPartIds) && { bodyPartIds: update.bodyPartIds }),
    ...(update.notes !== undefined && update.notes !== referral.notes && { notes: update.notes }),
    ...bookingChangesTo(referral, update),
  };
  // Ids mean a part of one modality only, so the two always travel together.
  if (changes.modality !== undefined && update.bodyPartIds !== undefined)
    return { ...changes, bodyPartIds: update.bodyPartIds };
  if (changes.bodyPartIds !== undefined && update.modality !== undefined)
    return { ...changes, modality: update.modality };
  return Object.keys(changes).length > 0 ? changes : undefined;
}

function bookingChangesTo(referral: Referral, update: ReferralUpdate): ReferralUpdate {
  const { providerId, gp, safetyAnswers, timeSlot } = update;
  const otherModality = update.modality !== undefined && update.modality !== referral.modality;
  return {
    ...(providerId !== undefined && providerId !== referral.providerId && { providerId }),
    // A centre was chosen for what it can scan; for another modality it has to be chosen again.
    ...(otherModality && providerId === undefined && referral.providerId !== null && { providerId: null }),
    ...(gp && !sameGp(gp, referral.gp) && { gp }),
    ...(safetyAnswers && !sameAnswers(safetyAnswers, referral.safetyAnswers) && { safetyAnswers }),
    ...(timeSlot && !sameIds(timeSlot.ids, referral.timeSlot?.ids ?? []) && { timeSlot }),
  };
}

/**
 * The referral after the upstream accepted an update. Its answer may leave out assumed keys, which then read as "not
 * given"; but what was accepted is there.
 */
export function withUpdate(answer: Referral, update: ReferralUpdate): Referral {
  return {
    ...answer,
    patient: { ...answer.patient, ...update.patient },
    modality: update.modality ?? answer.modality,
    bodyPartIds: update.bodyPartIds ?? answer.bodyPartIds,
    notes: update.notes ?? answer.notes,
    providerId: update.providerId === undefined ? answer.providerId : update.providerId,
    gp: update.gp ?? answer.gp,
    safetyAnswers: update.safetyAnswers ?? answer.safetyAnswers,
    timeSlot: update.timeSlot ?? answer.timeSlot,
  };
}

/** The referral after it was handed over: that changes how it stands and nothing that was answered. */
export function handedOver(known: Referral, { status, reportStatus }: Referral): Referral {
  return { ...known, status, reportStatus };
}

function sameGp(a: GpDetails, b: GpDetails | null): boolean {
  return b !== null && Object.entries(a).every(([key, value]) => b[key as keyof GpDetails] === value);
}

function sameAnswers(a: readonly SafetyAnswer[], b: readonly SafetyAnswer[]): boolean {
  const others = new Map(b.map((each) => [each.questionId, each]));
  return (
    a.length === b.length &&
    a.every(({ questionId, answer, details }) => {
      const other = others.get(questionId);
      return other?.answer === answer && other.details === details;
    })
  );
}

function sameIds(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
