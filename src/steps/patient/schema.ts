import { londonToday } from '#clinical/calendar.ts';
import { oldestAge, readDateOfBirth, type DateOfBirthFault } from '#clinical/dateOfBirth.ts';
import { readEmail } from '#clinical/email.ts';
import { readPhone } from '#clinical/phone.ts';
import { readPostcode } from '#clinical/postcode.ts';
import { z } from '#lib/zod.ts';
import { genders, type PatientValues } from './values.ts';

const given = (message: string) => z.string().check(z.refine((text) => text.trim() !== '', message));

/** First that it is there, then that it can be read: one message per field. */
const readable = (empty: string, wrong: string, read: (text: string) => unknown) =>
  z.string().check(
    z.refine((text) => text.trim() !== '', { error: empty, abort: true }),
    z.refine((text) => read(text) !== undefined, wrong),
  );

const optional = (wrong: string, read: (text: string) => unknown) =>
  z.string().check(z.refine((text) => text.trim() === '' || read(text) !== undefined, wrong));

const dateOfBirth = z.object({ day: z.string(), month: z.string(), year: z.string() }).check((context) => {
  const reading = readDateOfBirth(context.value, londonToday(Date.now()));
  if (!('fault' in reading)) return;
  const message = wordsFor(reading.fault);
  for (const field of reading.fault.fields)
    context.issues.push({ code: 'custom', message, path: [field], input: context.value });
});

function wordsFor(fault: DateOfBirthFault): string {
  switch (fault.reason) {
    case 'missing':
      return fault.fields.length === 3
        ? 'Enter the patient’s date of birth'
        : `Date of birth must include a ${fault.fields.join(' and a ')}`;
    case 'two-digit-year':
      return 'Year of birth must have 4 digits, like 1999';
    case 'not-a-date':
      return 'Date of birth must be a real date, like 30 1 1999';
    case 'in-the-future':
      return 'Date of birth must be today or in the past';
    case 'too-long-ago':
      return `Date of birth must be no more than ${oldestAge} years ago`;
  }
}

/** The rules of the screen, in the order of its fields. */
export const schema: z.ZodMiniType<PatientValues, PatientValues> = z.object({
  firstName: given('Enter the patient’s first name'),
  lastName: given('Enter the patient’s last name'),
  dateOfBirth,
  gender: z
    .string()
    .check(
      z.refine((gender) => genders.some(({ value }) => value === gender), 'Select the patient’s gender'),
    ),
  email: readable(
    'Enter the patient’s email address',
    'Email address must look like name@example.com',
    readEmail,
  ),
  phone: optional('Mobile phone must be a phone number, like 07700 900123', readPhone),
  addressLine1: given('Enter the first line of the patient’s address'),
  addressLine2: z.string(),
  city: z.string(),
  postcode: readable(
    'Enter the patient’s postcode',
    'Postcode must be a full UK postcode, like SK7 2EB',
    readPostcode,
  ),
});
