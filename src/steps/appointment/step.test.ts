import { describe, expect, test } from 'vitest';
import type { ImagingProvider, Referral } from '#contract/referral.ts';
import { referralAnswer } from '#contract/upstream/read.ts';
import { restore } from '#lib/restore.ts';
import type { BookingFacts, JourneyContext } from '../context.ts';
import { fromReferral, rules } from './rules.ts';
import { chosenIn, schema, type AppointmentValues } from './schema.ts';
import { appointmentStep } from './step.ts';

const slot = {
  ids: [16523, 16539, 16571],
  start: '2025-09-09T12:00:00.000+01:00',
  end: '2025-09-09T12:45:00.000+01:00',
};
const none = { ids: [], start: '', end: '' };

function contextOf(
  booking: Partial<BookingFacts> = {},
  finish: JourneyContext['partner']['finish'] = ['confirm'],
) {
  return {
    partner: {
      id: 'northgate',
      name: 'Northgate Physio',
      modalities: ['MRI'],
      finish,
      documents: { maxBytes: 1, extensions: [], inWords: '' },
      declarations: { submit: '', ionising: '' },
    },
    bodyParts: [],
    today: '2026-03-01',
    booking: { questions: [], provider: undefined, timeSlots: undefined, ...booking },
  } satisfies JourneyContext;
}

const centre = (publishesTimeSlots: boolean | null): ImagingProvider => ({
  id: 213,
  name: 'Oakmere',
  addressLine1: '',
  city: '',
  postcode: '',
  distanceMiles: null,
  pricePence: null,
  publishesTimeSlots,
});
const fresh: Referral = referralAnswer.parse({ object: { id: '1', imaging_provider_id: 213 } });
const held: Referral = { ...fresh, timeSlot: slot };

describe('from referral', () => {
  test('nothing is chosen beforehand', () => {
    expect(fromReferral(undefined, contextOf())).toEqual({ slot: none, phones: false });
    expect(fromReferral(fresh, contextOf({ timeSlots: [slot] })).slot).toEqual(none);
  });

  test('the held appointment, not to be changed in place', () => {
    const values = fromReferral(held, contextOf());
    expect(values).toEqual({ slot, phones: false });
    expect(values.slot.ids).not.toBe(slot.ids);
  });
});

// What makes the step complete: a time, or that the centre is known to have none online.
test.each<[Referral, Partial<BookingFacts>, boolean]>([
  [fresh, {}, false],
  [fresh, { timeSlots: [slot] }, false],
  [fresh, { timeSlots: [] }, true],
  [fresh, { provider: centre(false) }, true],
  [fresh, { provider: centre(true) }, false],
  [fresh, { provider: centre(null) }, false],
  [fresh, { provider: centre(true), timeSlots: [] }, true],
  [held, {}, true],
  [held, { provider: centre(true) }, true],
])('case %#: complete is as expected', (referral, booking, complete) => {
  expect(schema.safeParse(fromReferral(referral, contextOf(booking))).success).toBe(complete);
});

describe('to update', () => {
  test('the appointment with all its blocks', () => {
    expect(rules.toUpdate({ slot, phones: false })).toEqual({ timeSlot: slot });
  });

  test('nothing where the centre phones', () => {
    expect(rules.toUpdate({ slot: none, phones: true })).toEqual({});
  });

  test('every answer that it sends has a field for a refusal', () => {
    expect(Object.keys(rules.answers)).toEqual(Object.keys(rules.toUpdate({ slot, phones: false })));
  });
});

describe('schema', () => {
  test.each<[AppointmentValues, [string, string][]]>([
    [{ slot, phones: false }, []],
    [{ slot: none, phones: true }, []],
    [{ slot, phones: true }, []],
    [{ slot: none, phones: false }, [['slot', 'Select an appointment']]],
  ])('%j says %j', (values, messages) => {
    const issues = schema.safeParse(values).error?.issues ?? [];
    expect(issues.map(({ path, message }) => [path.join('.'), message])).toEqual(messages);
  });

  test('is what the step loads', async () => {
    expect(await appointmentStep.rules.load()).toBe(rules);
  });
});

test('a draft brings the chosen time back', () => {
  const values = fromReferral(fresh, contextOf({ timeSlots: [slot] }));
  expect(chosenIn(restore(values, { slot, phones: false }).slot)).toEqual(slot);
});

test.each([
  [['submit'], false],
  [['confirm'], true],
  [['submit', 'confirm'], true],
] as const)('where referrals end by %j it is asked: %s', (finish, applies) => {
  expect(appointmentStep.appliesTo(contextOf({}, finish))).toBe(applies);
});

test.each<[AppointmentValues, string[]]>([
  [{ slot, phones: false }, ['Tue 9 Sep 2025, 12:00 to 12:45']],
  [{ slot: none, phones: true }, ['The centre phones the patient']],
  [{ slot: none, phones: false }, []],
])('%j is summed up as %j', (values, lines) => {
  expect(rules.summary(values, contextOf())).toEqual([{ label: 'Appointment', value: lines }]);
  const [title] = lines;
  expect(rules.panel?.(values, contextOf())).toEqual(
    title === undefined ? { lines: [] } : { title, lines: [] },
  );
});
