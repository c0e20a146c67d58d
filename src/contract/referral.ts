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

/** A referral as read. `null` and empty values mean "not given yet". */
export interface Referral {
  readonly id: string;
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
}

/** A change to a referral: any subset of its answers. */
export interface ReferralUpdate {
  readonly patient?: Partial<Patient>;
  readonly modality?: string;
  readonly bodyPartIds?: readonly number[];
  readonly notes?: string;
}

/** A page of the list, newest first. `total` is undefined when the upstream sends no paging: the list is whole then. */
export interface ReferralPage {
  readonly items: readonly Referral[];
  readonly total?: number | undefined;
}
