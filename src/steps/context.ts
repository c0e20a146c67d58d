import type { ComponentType } from 'react';
import type { Prefill, PrefillValues } from '#clinical/prefill/prefill.ts';
import type { Identity } from '#clinical/samePatient.ts';
import type { PartnerFeatures } from '#contract/own/session.ts';
import type { BodyPart, ImagingProvider, SafetyQuestion, TimeSlot } from '#contract/referral.ts';
import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';

/** A safety question for one patient. */
export interface AskedQuestion {
  readonly question: SafetyQuestion;
  /** Why this patient is not asked: "Not asked: the patient is male". '' for everybody else. */
  readonly notAsked: string;
}

/** What booking for the patient depends on besides the referral; what is not known yet is undefined. */
export interface BookingFacts {
  /** In the order to ask them. */
  readonly questions: readonly AskedQuestion[] | undefined;
  /** The chosen centre. */
  readonly provider: ImagingProvider | undefined;
  /** The free appointments at the chosen centre, in order of time; looked up while none is held. */
  readonly timeSlots: readonly TimeSlot[] | undefined;
}

/** The patient's record in the portal around the wizard, for the first screen of a new referral. */
export interface RecordPrefill extends Prefill {
  /** What the record says by now, where it is still the same patient's. */
  readonly latest: PrefillValues;
  /** Told who stands on the screen, whenever that changes, and whether anything on it differs from what it began with. */
  readonly onTyped: (patient: Identity, isTouched: boolean) => void;
  /** Stands above the fields and says all that; it comes with the portal, so that a tab does not load it. */
  readonly Notice: ComponentType<{ readonly prefill: RecordPrefill }>;
}

/** What a button's press is worth: `go`, or why it has to be held. */
export type Press =
  | 'go'
  /** Nobody can have seen it for long enough. */
  | 'too-soon'
  /** Something lies over it. */
  | 'covered';

/** Watches a button from now on, for {@link Press}. */
export type WatchSight = (button: Element) => {
  /** To be asked when it is pressed. */
  readonly press: () => Press;
  readonly stop: () => void;
};

/** What the steps of the journey depend on besides the referral. */
export interface JourneyContext {
  readonly partner: PartnerFeatures;
  /** The body parts of the referral's modality; empty until they are loaded. */
  readonly bodyParts: readonly BodyPart[];
  /** The date in the United Kingdom. */
  readonly today: IsoDate;
  /** Left out before there is a referral, and where the clinician cannot book. */
  readonly booking?: BookingFacts | undefined;
  /** Left out where there is no portal. */
  readonly prefill?: RecordPrefill | undefined;
  /** That the portal shows another patient than the referral's, in words; '' or left out where it does not. */
  readonly otherPatient?: string | undefined;
  /** Left out where there is no page around that could lay something over ours. */
  readonly watchSight?: WatchSight | undefined;
}
