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

/** What the steps of the journey depend on besides the referral. */
export interface JourneyContext {
  readonly partner: PartnerFeatures;
  /** The body parts of the referral's modality; empty until they are loaded. */
  readonly bodyParts: readonly BodyPart[];
  /** The date in the United Kingdom. */
  readonly today: IsoDate;
  /** Left out before there is a referral, and where the clinician cannot book. */
  readonly booking?: BookingFacts | undefined;
}
