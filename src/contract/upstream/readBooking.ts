// What booking on the patient's behalf reads: as tolerant as ./read.ts.
import { z } from '#lib/zod.ts';
import type { ImagingProvider, SafetyQuestion, TimeSlot } from '../referral.ts';
import { gpNames, providerNames, safetyAnswerNames, safetyQuestionNames, timeSlotNames } from './names.ts';
import {
  idText,
  instant,
  list,
  lowerCaseText,
  named,
  nullableFlag,
  nullableNumber,
  numberId,
  readable,
  text,
} from './reading.ts';

/** The patient's general practitioner. */
export const gp = named(
  gpNames,
  z.object({
    practiceName: text,
    gpName: text,
    addressLine1: text,
    postcode: text,
    phone: text,
    email: text,
    notRegistered: z.catch(z.boolean(), false),
  }),
);

/** One safety answer. Refuses an answer that is none of the three. */
export const safetyAnswer = named(
  safetyAnswerNames,
  z.object({
    questionId: idText,
    // Yes, yes and YES are one answer; an unknown one must not count as answered.
    answer: z.pipe(lowerCaseText, z.enum(['yes', 'no', 'unsure'])),
    details: text,
  }),
);

/** An appointment; refused without blocks or times. */
export const timeSlot = z.pipe(
  named(
    timeSlotNames,
    z.object({ ids: z.array(numberId).check(z.minLength(1)), startTime: instant, endTime: instant }),
  ),
  z.transform(({ ids, startTime, endTime }): TimeSlot => ({ ids, start: startTime, end: endTime })),
);

const provider = named(
  providerNames,
  z.object({
    id: numberId,
    name: text,
    addressLine1: text,
    city: text,
    postcode: text,
    distanceMiles: nullableNumber,
    pricePence: nullableNumber,
    publishesTimeSlots: nullableFlag,
  }),
);

/** An answer that holds imaging providers, in the upstream's order. */
export const providersAnswer = z.pipe(list, readable(provider)) satisfies z.ZodMiniType<ImagingProvider[]>;

const safetyQuestion = named(
  safetyQuestionNames,
  z.object({ id: idText, text: z.string().check(z.minLength(1)), hint: text, detailsPrompt: text }),
);

/**
 * An answer that holds safety questions in the order to ask them. Refused as a whole when one of them cannot be read: a
 * question that is not asked could do harm.
 */
export const safetyQuestionsAnswer = z.pipe(list, z.array(safetyQuestion)) satisfies z.ZodMiniType<
  SafetyQuestion[]
>;

/** An answer that holds free appointments, in order of their start. */
export const timeSlotsAnswer = z.pipe(
  list,
  z.transform((slots): TimeSlot[] =>
    readable(timeSlot)
      .parse(slots)
      .sort((a, b) => Date.parse(a.start) - Date.parse(b.start)),
  ),
);
