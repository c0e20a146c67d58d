// The upstream exactly as documented: strict schemas in the wire's own names. The browser and the gateway never parse
// with these (they read with the tolerant ./read.ts); they are what the stand-in upstream answers, accepts and
// publishes as its OpenAPI document. The keys come from ./names.ts, so an assumed name is changed there alone.
// Source: https://api-documentation.uk.scan.com
import { z } from '#lib/zod.ts';
import {
  bodyPartNames,
  documentNames,
  gpNames,
  olderDateOfBirth,
  patientNames,
  pickedTimeSlotIds,
  providerNames,
  referralNames,
  safetyAnswerNames,
  safetyQuestionNames,
  timeSlotNames,
  tokenNames,
  userNames,
} from './names.ts';

const text = z.string();
const optionalText = z.optional(text);
const instant = z.iso.datetime({ offset: true });
const ids = z.array(z.int());

/** What creating a user (referrer) takes. `marketing_emails` counts as false when it is left out. */
export const userCreate = z.strictObject({
  [userNames.title]: optionalText,
  [userNames.firstName]: text,
  [userNames.lastName]: text,
  [userNames.email]: z.email(),
  [userNames.phone]: optionalText,
  [userNames.marketingEmails]: z._default(z.boolean(), false),
});

/** What exchanging a refresh token takes. */
export const refreshRequest = z.strictObject({ [tokenNames.refreshToken]: text });

/** A user's tokens; `expires_in` in seconds. */
export const tokenSet = z.strictObject({
  [tokenNames.accessToken]: text,
  [tokenNames.refreshToken]: text,
  [tokenNames.expiresIn]: z.int(),
});

/** A patient, every answer optional. The date of birth is year/month/day with slashes. */
export const patientInformation = z.strictObject({
  [patientNames.title]: optionalText,
  [patientNames.firstName]: optionalText,
  [patientNames.lastName]: optionalText,
  [patientNames.email]: z.optional(z.email()),
  [patientNames.dateOfBirth]: z.optional(text.check(z.regex(/^\d{4}\/\d{2}\/\d{2}$/))),
  [olderDateOfBirth]: optionalText,
  [patientNames.phone]: optionalText,
  [patientNames.addressLine1]: optionalText,
  [patientNames.addressLine2]: optionalText,
  [patientNames.city]: optionalText,
  [patientNames.postcode]: optionalText,
  [patientNames.gender]: optionalText,
});

/** A patient with the answers that a referral cannot be created without. */
const newPatientInformation = z.required(patientInformation, {
  [patientNames.firstName]: true,
  [patientNames.lastName]: true,
  [patientNames.email]: true,
  [patientNames.dateOfBirth]: true,
  [patientNames.addressLine1]: true,
  [patientNames.postcode]: true,
  [patientNames.gender]: true,
});

/** What creating a referral takes. */
export const referralCreate = z.strictObject({ [referralNames.patient]: newPatientInformation });

/** A general practitioner, or that the patient has none. */
export const gpInformation = z.strictObject({
  [gpNames.practiceName]: optionalText,
  [gpNames.gpName]: optionalText,
  [gpNames.addressLine1]: optionalText,
  [gpNames.postcode]: optionalText,
  [gpNames.phone]: optionalText,
  [gpNames.email]: z.optional(z.email()),
  [gpNames.notRegistered]: z.optional(z.boolean()),
});

/** The answer to one safety question. */
export const safetyAnswer = z.strictObject({
  [safetyAnswerNames.questionId]: text,
  [safetyAnswerNames.answer]: z.enum(['yes', 'no', 'unsure']),
  [safetyAnswerNames.details]: optionalText,
});

/** What changing a referral takes: any subset of its answers. */
export const referralUpdate = z.strictObject({
  [referralNames.patient]: z.optional(patientInformation),
  [referralNames.modality]: optionalText,
  [referralNames.bodyPartIds]: z.optional(ids),
  [referralNames.notes]: optionalText,
  [referralNames.providerId]: z.optional(z.int()),
  [referralNames.gp]: z.optional(gpInformation),
  [referralNames.safetyAnswers]: z.optional(z.array(safetyAnswer)),
});

/** What picking an appointment takes: all block ids of the chosen item. */
export const pickTimeSlots = z.strictObject({ [pickedTimeSlotIds]: ids.check(z.minLength(1)) });

/** An appointment. The times carry the UTC offset of UK time. */
export const timeSlot = z.strictObject({
  [timeSlotNames.ids]: ids,
  [timeSlotNames.startTime]: instant,
  [timeSlotNames.endTime]: instant,
});

/** A stored document; `size` in bytes. */
export const additionalDocument = z.strictObject({
  [documentNames.id]: optionalText,
  [documentNames.filename]: optionalText,
  [documentNames.size]: z.optional(z.int()),
  [documentNames.contentType]: optionalText,
  [documentNames.createdAt]: z.optional(instant),
});

/** A referral as answered. */
export const referral = z.strictObject({
  [referralNames.id]: z.uuid(),
  [referralNames.createdAt]: z.optional(instant),
  [referralNames.status]: optionalText,
  [referralNames.reportStatus]: z.optional(z.nullable(text)),
  [referralNames.patient]: z.optional(patientInformation),
  [referralNames.modality]: z.optional(z.nullable(text)),
  [referralNames.bodyPartIds]: z.optional(ids),
  [referralNames.notes]: z.optional(z.nullable(text)),
  [referralNames.providerId]: z.optional(z.nullable(z.int())),
  [referralNames.gp]: z.optional(z.nullable(gpInformation)),
  [referralNames.safetyAnswers]: z.optional(z.array(safetyAnswer)),
  [referralNames.timeSlot]: z.optional(z.nullable(timeSlot)),
  [referralNames.documents]: z.optional(z.array(additionalDocument)),
});

/** A body part of a modality. */
export const bodyPart = z.strictObject({ [bodyPartNames.id]: z.int(), [bodyPartNames.name]: text });

/** An imaging provider, as found around a place. */
export const imagingProvider = z.strictObject({
  [providerNames.id]: z.int(),
  [providerNames.name]: optionalText,
  [providerNames.addressLine1]: optionalText,
  [providerNames.city]: optionalText,
  [providerNames.postcode]: optionalText,
  [providerNames.distanceMiles]: z.optional(z.number()),
  [providerNames.latitude]: z.optional(z.number()),
  [providerNames.longitude]: z.optional(z.number()),
  [providerNames.pricePence]: z.optional(z.int()),
  [providerNames.publishesTimeSlots]: z.optional(z.boolean()),
});

/** A safety question. `details_prompt` is what to ask for when the answer is yes. */
export const safetyQuestion = z.strictObject({
  [safetyQuestionNames.id]: text,
  [safetyQuestionNames.text]: text,
  [safetyQuestionNames.hint]: optionalText,
  [safetyQuestionNames.detailsPrompt]: optionalText,
});

/** One refusal of a write: dotted path of the attribute, the message, and the message with the attribute's name in front. */
export const validationError = z.strictObject({ attribute: text, message: text, full_message: text });

/** The answer to a write. `object` is null when a create failed and the unchanged object when an update failed. */
export function writeEnvelope<T extends z.ZodMiniType>(object: T) {
  return z.strictObject({
    success: z.boolean(),
    validation_errors: z.array(validationError),
    object: z.optional(z.nullable(object)),
  });
}

/** The answer to a read of a list. Here the refusals are plain strings. */
export function listEnvelope<T extends z.ZodMiniType>(item: T) {
  return z.strictObject({ success: z.boolean(), validation_errors: z.array(text), data: z.array(item) });
}

/** {@link listEnvelope} with its place in the whole list. */
export function pagedEnvelope<T extends z.ZodMiniType>(item: T) {
  const pagination = z.strictObject({ page: z.int(), per_page: z.int(), total: z.int() });
  return z.extend(listEnvelope(item), { pagination: z.optional(pagination) });
}

/** See {@link tokenSet}. */
export type TokenSetWire = z.output<typeof tokenSet>;
/** See {@link userCreate}. */
export type UserCreateWire = z.output<typeof userCreate>;
/** See {@link referralUpdate}. */
export type ReferralUpdateWire = z.output<typeof referralUpdate>;
/** See {@link referral}. */
export type ReferralWire = z.output<typeof referral>;
/** See {@link timeSlot}. */
export type TimeSlotWire = z.output<typeof timeSlot>;
/** See {@link additionalDocument}. */
export type AdditionalDocumentWire = z.output<typeof additionalDocument>;
/** See {@link bodyPart}. */
export type BodyPartWire = z.output<typeof bodyPart>;
/** See {@link imagingProvider}. */
export type ImagingProviderWire = z.output<typeof imagingProvider>;
/** See {@link safetyQuestion}. */
export type SafetyQuestionWire = z.output<typeof safetyQuestion>;
/** See {@link validationError}. */
export type ValidationErrorWire = z.output<typeof validationError>;
