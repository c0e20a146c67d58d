import type { Patient } from '#contract/referral.ts';

/** An answer of "Patient details" that a portal's record can give. */
export type PrefillField = Exclude<keyof Patient, 'title'>;

/** What a record gives: clean text, never empty; the date of birth as ISO 8601, the gender as the screen's choices. */
export type PrefillValues = Readonly<Partial<Record<PrefillField, string>>>;

/** Why something that a record holds was not taken. */
export type LeftOutReason =
  /** It is no text: a number, a list. */
  | 'not-text'
  | 'too-long'
  /** Not a whole, real date that has passed. */
  | 'not-a-date'
  /** Not one of the choices. */
  | 'not-a-choice'
  /** All that there is has expired or is marked as old. */
  | 'out-of-date'
  /** One text for what the screen asks in parts; it is not guessed where to cut. */
  | 'in-one-piece'
  /** More than the screen has fields for. */
  | 'no-room'
  /** All that there is are addresses at which the patient does not live. */
  | 'not-home';

/** Something that a record holds and that was not taken. */
export interface LeftOut {
  readonly field: PrefillField;
  readonly reason: LeftOutReason;
}

/** What a portal's record gives for a new referral. Nothing of it is written before the clinician continues. */
export interface Prefill {
  readonly values: PrefillValues;
  readonly leftOut: readonly LeftOut[];
}

/** In the order of the screen. */
export const prefillFields: readonly PrefillField[] = [
  'firstName',
  'lastName',
  'dateOfBirth',
  'gender',
  'email',
  'phone',
  'addressLine1',
  'addressLine2',
  'city',
  'postcode',
];
