import { z } from '#lib/zod.ts';
import type { ImagingProvider } from '../referral.ts';

/** The name under which a chosen centre is kept among a referral's drafts: the upstream keeps only its id. */
export const chosenProviderDraft = 'chosen-provider';

/** A chosen centre as it is kept. */
export const chosenProvider = z.object({
  id: z.number(),
  name: z.string(),
  addressLine1: z.string(),
  city: z.string(),
  postcode: z.string(),
  distanceMiles: z.nullable(z.number()),
  pricePence: z.nullable(z.number()),
  publishesTimeSlots: z.nullable(z.boolean()),
}) satisfies z.ZodMiniType<ImagingProvider>;
