import { z } from '#lib/zod.ts';
import type { GpPractice, KeptPractice } from './practices.ts';

/** As long as an e-mail address can be (https://www.rfc-editor.org/errata/eid1690), and enough for all the others. */
const longest = 254;

const text = z.string();
const shortText = text.check(z.trim(), z.maxLength(longest));

/** A practice as it is kept. */
export const gpPractice = z.object({
  practiceName: text,
  gpName: text,
  addressLine1: text,
  postcode: text,
  phone: text,
  email: text,
}) satisfies z.ZodMiniType<GpPractice>;

/**
 * What remembering a practice takes: exactly these texts, '' where one was not given, and a name to offer it by.
 * Anything besides is refused, so that nothing of a patient is kept by accident.
 */
export const practiceRequest = z.strictObject({
  practiceName: shortText.check(z.minLength(1)),
  gpName: shortText,
  addressLine1: shortText,
  postcode: shortText,
  phone: shortText,
  email: shortText,
}) satisfies z.ZodMiniType<GpPractice>;

/** The clinician's recent practices, the one used last first. */
export const practicesAnswer = z.object({
  practices: z.array(z.extend(gpPractice, { id: text }) satisfies z.ZodMiniType<KeptPractice>),
});

/** See {@link practicesAnswer}. */
export type PracticesAnswer = z.output<typeof practicesAnswer>;
