import type { IsoDate } from './upstream/dateOfBirth.ts';
import type { ReferralStatus } from './upstream/status.ts';

/** A patient as the referral holds one. The empty string means "not given". */
export interface Patient {
  readonly title: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly dateOfBirth: IsoDate;
  readonly phone: string;
  readonly addressLine1: string;
  readonly addressLine2: string;
  readonly city: string;
  readonly postcode: string;
  /** `female`, `male`, `other`, or whatever else the upstream holds, in lower case. */
  readonly gender: string;
}

/** A document that the upstream has stored. `size` in bytes; null where it does not say. */
export interface StoredDocument {
  readonly id: string;
  readonly filename: string;
  readonly size: number | null;
}

/** A body part that a modality can scan. Left and right are parts of their own. */
export interface BodyPart {
  readonly id: number;
  readonly name: string;
}

/** A general practitioner, or that the patient is registered with none. The empty string means "not given". */
export interface GpDetails {
  readonly practiceName: string;
  readonly gpName: string;
  readonly addressLine1: string;
  readonly postcode: string;
  readonly phone: string;
  readonly email: string;
  readonly notRegistered: boolean;
}

/** A question to ask before a scan. The empty string means "not given". */
export interface SafetyQuestion {
  readonly id: string;
  readonly text: string;
  readonly hint: string;
  /** What to ask for when the answer is not No. */
  readonly detailsPrompt: string;
}

/** What was answered to one {@link SafetyQuestion}. */
export interface SafetyAnswer {
  readonly questionId: string;
  readonly answer: 'yes' | 'no' | 'unsure';
  readonly details: string;
}

/** One appointment, made of several 15-minute blocks that are booked together. Times are ISO 8601 with their offset. */
export interface TimeSlot {
  /** Of all its blocks. */
  readonly ids: readonly number[];
  readonly start: string;
  readonly end: string;
}

/** A centre that can do a scan, as found around a place. The empty string and null mean "not given". */
export interface ImagingProvider {
  readonly id: number;
  readonly name: string;
  readonly addressLine1: string;
  readonly city: string;
  readonly postcode: string;
  /** From the place that was searched. */
  readonly distanceMiles: number | null;
  /** Of the whole scan, in pence. */
  readonly pricePence: number | null;
  /** Whether it publishes times; the others phone the patient. Null where it does not say. */
  readonly publishesTimeSlots: boolean | null;
}

/** A referral as read. `null` and empty values mean "not given yet". */
export interface Referral {
  readonly id: string;
  /** Which answers these are, for who changes them (the ETag with which it was read); left out where that is not known. */
  readonly version?: string;
  /** ISO 8601 instant, or '' where the upstream does not say. */
  readonly createdAt: string;
  readonly status: ReferralStatus;
  readonly reportStatus: string | null;
  readonly patient: Patient;
  readonly modality: string | null;
  readonly bodyPartIds: readonly number[];
  /** Why the scan is asked for (`referral_information`). */
  readonly notes: string;
  readonly documents: readonly StoredDocument[];
  readonly providerId: number | null;
  readonly gp: GpDetails | null;
  readonly safetyAnswers: readonly SafetyAnswer[];
  /** The appointment that is held for the patient. */
  readonly timeSlot: TimeSlot | null;
}

/** A change to a referral: any subset of its answers. */
export interface ReferralUpdate {
  readonly patient?: Partial<Patient>;
  readonly modality?: string;
  readonly bodyPartIds?: readonly number[];
  readonly notes?: string;
  /** Null takes the choice back. */
  readonly providerId?: number | null;
  readonly gp?: GpDetails;
  readonly safetyAnswers?: readonly SafetyAnswer[];
  /** Picked by a call of its own ({@link TimeSlot}s are not part of the update's body). */
  readonly timeSlot?: TimeSlot;
}

/** A page of the list, newest first. `total` is undefined when the upstream sends no paging: the list is whole then. */
export interface ReferralPage {
  readonly items: readonly Referral[];
  readonly total?: number | undefined;
}
