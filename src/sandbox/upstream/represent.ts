import { referralNames } from '#contract/upstream/names.ts';
import type { AdditionalDocumentWire, ReferralWire } from '#contract/upstream/wire.ts';
import type { StoredReferral } from '../store/referrals.ts';
import type { Store } from '../store/store.ts';
import type { User } from '../store/users.ts';

/** A way to write a user's referrals as the upstream answers them: every key is there, null or empty when not given. */
export function representer(store: Store, user: User): (referral: StoredReferral) => ReferralWire {
  const documents = store.documents.byReferral(user);
  return (referral) => represent(referral, documents.get(referral.id) ?? []);
}

function represent(
  { id, createdAt, status, reportStatus, answers, timeSlot }: StoredReferral,
  documents: AdditionalDocumentWire[],
): ReferralWire {
  return {
    [referralNames.id]: id,
    [referralNames.createdAt]: new Date(createdAt).toISOString(),
    [referralNames.status]: status,
    [referralNames.reportStatus]: reportStatus,
    [referralNames.patient]: answers[referralNames.patient] ?? {},
    [referralNames.modality]: answers[referralNames.modality] ?? null,
    [referralNames.bodyPartIds]: answers[referralNames.bodyPartIds] ?? [],
    [referralNames.notes]: answers[referralNames.notes] ?? null,
    [referralNames.providerId]: answers[referralNames.providerId] ?? null,
    [referralNames.gp]: answers[referralNames.gp] ?? null,
    [referralNames.safetyAnswers]: answers[referralNames.safetyAnswers] ?? [],
    [referralNames.timeSlot]: timeSlot,
    [referralNames.documents]: documents,
  };
}
