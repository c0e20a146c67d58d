import { readEmail } from '#clinical/email.ts';
import { readPhone } from '#clinical/phone.ts';
import { readPostcode } from '#clinical/postcode.ts';
import { z } from '#lib/zod.ts';
import { texts, type GpValues } from './values.ts';

type Problems = Readonly<Partial<Record<(typeof texts)[number], (text: string) => string | undefined>>>;

/** What can be wrong with a text, without the spaces around it. */
const problems: Problems = {
  practiceName: (text) => (text === '' ? 'Enter the practice name' : undefined),
  postcode: optional(readPostcode, 'Postcode must be a full UK postcode, like SK7 2EB'),
  phone: optional(readPhone, 'Phone must be a phone number, like 0161 496 0000'),
  email: optional(readEmail, 'Email address must look like name@example.com'),
};

function optional(read: (text: string) => unknown, wrong: string) {
  return (text: string) => (text === '' || read(text) !== undefined ? undefined : wrong);
}

const text = z.string();

/** The rules of the screen: nothing is asked about the GP of a patient who has none. */
export const schema: z.ZodMiniType<GpValues, GpValues> = z
  .object({
    practiceName: text,
    gpName: text,
    addressLine1: text,
    postcode: text,
    phone: text,
    email: text,
    notRegistered: z.boolean(),
  })
  .check(({ value, issues }) => {
    if (value.notRegistered) return;
    for (const name of texts) {
      const message = problems[name]?.(value[name].trim());
      if (message !== undefined) issues.push({ code: 'custom', message, path: [name], input: value[name] });
    }
  });
