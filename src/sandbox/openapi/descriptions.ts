// What the OpenAPI document says about each operation besides its path: the only hand-written part of it.
import type { OperationId } from '#contract/upstream/operations.ts';
import {
  additionalDocument,
  bodyPart,
  imagingProvider,
  listEnvelope,
  pagedEnvelope,
  pickTimeSlots,
  referral,
  referralCreate,
  referralUpdate,
  refreshRequest,
  safetyQuestion,
  timeSlot,
  tokenSet,
  userCreate,
  writeEnvelope,
} from '#contract/upstream/wire.ts';
import { z } from '#lib/zod.ts';

/** What one operation takes and answers. */
export interface Description {
  readonly summary: string;
  /** By parameter name; an optional schema makes an optional parameter. */
  readonly query?: Readonly<Record<string, z.ZodMiniType>>;
  /** The JSON body. */
  readonly body?: z.ZodMiniType;
  /** Whether the body is a multipart form with one part `file`. */
  readonly upload?: true;
  /** By status; null where the body is not documented. */
  readonly answers: Readonly<Record<number, z.ZodMiniType | null>>;
}

/** An answer to a write of a referral. */
const referralEnvelope = writeEnvelope(referral);
/** The answer of a refused write. */
const writeRefusal = writeEnvelope(z.looseObject({}));
/** The answer of a refused query. */
const queryRefusal = listEnvelope(z.unknown());

const modality = z.string();
const page = z._default(z.int().check(z.minimum(1)), 1);
const perPage = z._default(z.int().check(z.minimum(1), z.maximum(100)), 25);
const changed = { 200: referralEnvelope, 401: null, 404: null, 422: writeRefusal };

/** Every operation's {@link Description}. */
export const descriptions: Readonly<Record<OperationId, Description>> = {
  createUser: {
    summary: 'Create the user (referrer) on whose behalf referrals are made.',
    body: userCreate,
    answers: { 201: tokenSet, 401: null, 422: writeRefusal },
  },
  refreshToken: {
    summary: 'Exchange a refresh token, once, for a new pair of tokens.',
    body: refreshRequest,
    answers: { 200: tokenSet, 401: null, 422: writeRefusal },
  },
  createReferral: {
    summary: "Create a referral from the patient's details.",
    body: referralCreate,
    answers: { 201: referralEnvelope, 401: null, 422: writeRefusal },
  },
  listReferrals: {
    summary: "List the user's referrals, newest first.",
    query: { page, per_page: perPage },
    answers: { 200: pagedEnvelope(referral), 401: null },
  },
  getReferral: {
    summary: 'Read one referral.',
    answers: { 200: referralEnvelope, 401: null, 404: null },
  },
  updateReferral: {
    summary: "Change any subset of a referral's answers.",
    body: referralUpdate,
    answers: changed,
  },
  submitReferral: {
    summary: 'Hand the referral over to the patient.',
    answers: changed,
  },
  confirmReferral: {
    summary: 'Confirm a referral for which the referrer has filled in everything.',
    answers: changed,
  },
  uploadAdditionalDocument: {
    summary: 'Upload one document, 25 MB at most.',
    upload: true,
    answers: {
      201: writeEnvelope(additionalDocument),
      401: null,
      404: null,
      413: null,
      422: writeRefusal,
    },
  },
  listTimeSlots: {
    summary: "Free appointments at the referral's selected provider.",
    answers: { 200: listEnvelope(timeSlot), 401: null, 404: null, 422: queryRefusal },
  },
  pickTimeSlots: {
    summary: 'Book one appointment: all ids of the chosen item.',
    body: pickTimeSlots,
    answers: { 201: referralEnvelope, 401: null, 404: null, 422: referralEnvelope },
  },
  listBodyParts: {
    summary: 'The body parts that a modality can scan.',
    query: { modality },
    answers: { 200: listEnvelope(bodyPart), 401: null, 422: queryRefusal },
  },
  listImagingProviders: {
    summary: 'Imaging providers around a place in the UK, nearest first.',
    query: { modality, 'body_part_ids[]': z.array(z.int()).check(z.minLength(1)), location: z.string() },
    answers: { 200: listEnvelope(imagingProvider), 401: null, 422: queryRefusal },
  },
  listSafetyQuestions: {
    summary: 'The safety questions of a modality, in the order to ask them.',
    query: { modality },
    answers: { 200: listEnvelope(safetyQuestion), 401: null, 404: null },
  },
};
