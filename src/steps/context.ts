import type { PartnerFeatures } from '#contract/own/session.ts';
import type { BodyPart } from '#contract/referral.ts';
import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';

/** What the steps of the journey depend on besides the referral. */
export interface JourneyContext {
  readonly partner: PartnerFeatures;
  /** The body parts of the referral's modality; empty until they are loaded. */
  readonly bodyParts: readonly BodyPart[];
  /** The date in the United Kingdom. */
  readonly today: IsoDate;
}
