// What the upstream accepts as the answers of a referral: shape first (the contract's schemas), then meaning.
import { builtInQuestions } from '#clinical/safety/builtInQuestions.ts';
import { patientNames, referralNames as key, safetyAnswerNames } from '#contract/upstream/names.ts';
import {
  referralCreate,
  referralUpdate,
  type ReferralUpdateWire,
  type ValidationErrorWire,
} from '#contract/upstream/wire.ts';
import { z } from '#lib/zod.ts';
import { findBodyPart } from '../seed/bodyParts.ts';
import { isModality, modalities } from '../seed/modalities.ts';
import { findProvider } from '../seed/providers.ts';
import { safetyQuestions } from '../seed/safetyQuestions.ts';
import { check, type Checked, recordOf, withoutBlanks } from './check.ts';
import { refusal } from './refusal.ts';

// A whole referral: what can be updated, with the patient as complete as creating one demands.
const wholeReferral = z.extend(referralUpdate, { [key.patient]: referralCreate.shape[key.patient] });

/** The answers of a new referral from the body that creates it. */
export function newAnswers(body: unknown): Checked<ReferralUpdateWire> {
  const sent = recordOf(body);
  const checked = check(referralCreate, {
    ...sent,
    [key.patient]: withoutBlanks(recordOf(sent[key.patient])),
  });
  return checked.errors ? checked : withMeaning(checked.value);
}

/**
 * The answers of a referral after a partial change: what is not sent stays, the parts of patient and GP are merged, a
 * blank text clears the answer, and the patient stays complete.
 */
export function changedAnswers(before: ReferralUpdateWire, body: unknown): Checked<ReferralUpdateWire> {
  const sent = recordOf(body);
  const merged = {
    ...before,
    ...sent,
    ...mergedPart(key.patient, before, sent),
    ...mergedPart(key.gp, before, sent),
  };
  const checked = check(wholeReferral, withoutBlanks(merged));
  return checked.errors ? checked : withMeaning(checked.value);
}

function mergedPart(name: string, before: object, sent: Record<string, unknown>): Record<string, unknown> {
  if (!(name in sent)) return {};
  const value = sent[name];
  // What is no record at all is left for the schema to refuse.
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { [name]: value };
  return { [name]: withoutBlanks({ ...recordOf(recordOf(before)[name]), ...recordOf(value) }) };
}

function withMeaning(answers: ReferralUpdateWire): Checked<ReferralUpdateWire> {
  const errors = [
    ...dateErrors(answers),
    ...modalityErrors(answers),
    ...bodyPartErrors(answers),
    ...providerErrors(answers),
    ...safetyErrors(answers),
  ];
  return errors.length > 0 ? { errors } : { value: answers };
}

function dateErrors(answers: ReferralUpdateWire): ValidationErrorWire[] {
  const written = answers[key.patient]?.[patientNames.dateOfBirth];
  if (written === undefined) return [];
  const date = new Date(`${written.replaceAll('/', '-')}T00:00:00Z`);
  // JavaScript rolls 30 February over into March, so the date must also read back as it was written.
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written.replaceAll('/', '-'));
  return exists ? [] : [refusal(`${key.patient}.${patientNames.dateOfBirth}`, 'must be a real date')];
}

function modalityErrors(answers: ReferralUpdateWire): ValidationErrorWire[] {
  const modality = answers[key.modality];
  return modality === undefined || isModality(modality)
    ? []
    : [refusal(key.modality, 'is not included in the list')];
}

function bodyPartErrors(answers: ReferralUpdateWire): ValidationErrorWire[] {
  const modality = answers[key.modality];
  const ids = answers[key.bodyPartIds] ?? [];
  if (ids.some((id) => findBodyPart(id) === undefined)) return [refusal(key.bodyPartIds, 'must exist')];
  if (!isModality(modality)) return [];
  return ids.every((id) => findBodyPart(id)?.modality === modality)
    ? []
    : [refusal(key.bodyPartIds, `must be body parts that ${modality} can scan`)];
}

function providerErrors(answers: ReferralUpdateWire): ValidationErrorWire[] {
  const id = answers[key.providerId];
  if (id === undefined) return [];
  const provider = findProvider(id);
  if (provider === undefined) return [refusal(key.providerId, 'must exist')];
  const modality = answers[key.modality];
  return !isModality(modality) || provider.pricesPence[modality] !== undefined
    ? []
    : [refusal(key.providerId, `must offer ${modality}`)];
}

// The product's own questions count as known: it asks them when it is told that there is no list here.
const knownQuestions = new Set(
  [...safetyQuestions, ...modalities.flatMap(builtInQuestions)].map((question) => question.id),
);

function safetyErrors(answers: ReferralUpdateWire): ValidationErrorWire[] {
  return (answers[key.safetyAnswers] ?? []).flatMap((answer, index) =>
    knownQuestions.has(answer[safetyAnswerNames.questionId])
      ? []
      : [refusal(`${key.safetyAnswers}.${index}.${safetyAnswerNames.questionId}`, 'must exist')],
  );
}
