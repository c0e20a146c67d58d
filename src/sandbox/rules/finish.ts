// What a referral needs before it can be handed over (submit) or booked (confirm), and when it can still be changed.
import { builtInQuestions } from '#clinical/safety/builtInQuestions.ts';
import { gpNames, referralNames as key, safetyAnswerNames } from '#contract/upstream/names.ts';
import type { ReferralUpdateWire, ValidationErrorWire } from '#contract/upstream/wire.ts';
import { isModality } from '../seed/modalities.ts';
import { safetyQuestionsFor } from '../seed/safetyQuestions.ts';
import { blank, refusal } from './refusal.ts';

/** Why a referral in this status can no longer be changed, submitted or confirmed; empty while it can. */
export function closedErrors(status: string): ValidationErrorWire[] {
  return status === 'Created' ? [] : [refusal(key.status, `has already been ${status.toLowerCase()}`)];
}

/** Why a referral in this status takes no more documents. Stated: they can be added until it is confirmed. */
export function documentErrors(status: string): ValidationErrorWire[] {
  return status === 'Created' || status === 'Submitted'
    ? []
    : [refusal(key.status, 'has already been confirmed')];
}

/** What is missing for submit. Stated: body parts, modality and the reason for the scan. */
export function submitErrors(answers: ReferralUpdateWire): ValidationErrorWire[] {
  return [
    ...((answers[key.bodyPartIds] ?? []).length > 0 ? [] : [refusal(key.bodyPartIds, blank)]),
    ...(answers[key.modality] === undefined ? [refusal(key.modality, blank)] : []),
    ...(answers[key.notes] === undefined ? [refusal(key.notes, blank)] : []),
  ];
}

/** What is missing for confirm: what submit needs, a provider, the GP and an answer to every safety question. */
export function confirmErrors(answers: ReferralUpdateWire): ValidationErrorWire[] {
  return [
    ...submitErrors(answers),
    ...(answers[key.providerId] === undefined ? [refusal(key.providerId, blank)] : []),
    ...(hasGp(answers) ? [] : [refusal(key.gp, blank)]),
    ...safetyErrors(answers),
  ];
}

function hasGp(answers: ReferralUpdateWire): boolean {
  const gp = answers[key.gp];
  return gp?.[gpNames.notRegistered] === true || gp?.[gpNames.practiceName] !== undefined;
}

/**
 * Every question of the modality has to be answered, those of our own list or those of the product's, which it asks when
 * it is told that there is no list here (404). Where a list is empty there is nothing to answer.
 */
function safetyErrors(answers: ReferralUpdateWire): ValidationErrorWire[] {
  const modality = answers[key.modality];
  const given = answers[key.safetyAnswers] ?? [];
  const answered = new Set(given.map((each) => each[safetyAnswerNames.questionId]));
  const lists = isModality(modality) ? [safetyQuestionsFor(modality), builtInQuestions(modality)] : [];
  if (lists.some((list) => list.every(({ id }) => answered.has(id)))) return [];
  return [refusal(key.safetyAnswers, answered.size === 0 ? blank : 'must answer every question')];
}
