import { describe, expect, test } from 'vitest';
import { chosenProvider } from '#contract/own/chosenProvider.ts';
import type { ImagingProvider, Referral } from '#contract/referral.ts';
import { referralAnswer } from '#contract/upstream/read.ts';
import { restore } from '#lib/restore.ts';
import type { BookingFacts, JourneyContext } from '../context.ts';
import { nextFree } from './nextFree.ts';
import { fromReferral, rules } from './rules.ts';
import { readCentre, schema } from './schema.ts';
import { providerStep } from './step.ts';

const oakmere: ImagingProvider = {
  id: 213,
  name: 'Oakmere Scan Centre',
  addressLine1: '1 Mill Lane',
  city: 'Bramhall',
  postcode: 'SK7 1AB',
  distanceMiles: 3.2,
  pricePence: 32_500,
  publishesTimeSlots: true,
};
const slot = { ids: [1, 5, 9], start: '2025-09-09T12:00:00+01:00', end: '2025-09-09T12:45:00+01:00' };

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

const fresh: Referral = referralAnswer.parse({
  object: { id: '1', patient_information: { address_postcode: 'SK7 2EB' } },
});
const withCentre: Referral = { ...fresh, providerId: oakmere.id };

describe('from referral', () => {
  test('the place is the patient’s postcode, and nothing is chosen beforehand', () => {
    expect(fromReferral(fresh, contextOf())).toEqual({ location: 'SK7 2EB', provider: null });
    expect(fromReferral(undefined, contextOf())).toEqual({ location: '', provider: null });
  });

  test('the chosen centre with its details', () => {
    expect(fromReferral(withCentre, contextOf({ provider: oakmere })).provider).toEqual(oakmere);
  });

  test.each([undefined, { ...oakmere, id: 7 }])(
    'a centre counts without its details (known: %j)',
    (provider) => {
      const values = fromReferral(withCentre, contextOf({ provider }));
      expect(values.provider).toMatchObject({ id: oakmere.id, name: '', pricePence: null });
      expect(schema.safeParse(values).success).toBe(true);
    },
  );
});

describe('to update', () => {
  test('the centre’s id alone; nothing without one', () => {
    expect(rules.toUpdate({ location: 'Leeds', provider: oakmere })).toEqual({ providerId: 213 });
    expect(rules.toUpdate({ location: 'Leeds', provider: null })).toEqual({});
  });

  test('every answer that it sends has a field for a refusal', () => {
    const update = rules.toUpdate({ location: '', provider: oakmere });
    expect(Object.keys(rules.answers)).toEqual(Object.keys(update));
  });
});

describe('schema', () => {
  test.each([
    [oakmere, undefined],
    [null, ['Select an imaging provider']],
    // As a draft of another version may hold it.
    [{ id: 213 }, ['Select an imaging provider']],
    ['213', ['Select an imaging provider']],
  ])('%j says %j', (provider, messages) => {
    const issues = schema.safeParse({ location: '', provider }).error?.issues;
    expect(issues?.map(({ message }) => message)).toEqual(messages);
  });

  test('is what the step loads', async () => {
    expect(await providerStep.rules.load()).toBe(rules);
  });
});

test('a draft brings the whole centre back, and nothing else in its place', () => {
  const values = fromReferral(fresh, contextOf());
  const draft = { location: 'Leeds', provider: chosenProvider.parse(oakmere) };
  expect(restore(values, draft)).toEqual(draft);
  expect(readCentre(restore(values, { provider: { name: 'x' } }).provider)).toBeNull();
});

test.each([
  [['submit'], false],
  [['confirm'], true],
  [['submit', 'confirm'], true],
] as const)('where referrals end by %j it is asked: %s', (finish, applies) => {
  expect(providerStep.appliesTo(contextOf({}, finish))).toBe(applies);
});

describe('summary', () => {
  test('name, address, way to a time, price', () => {
    expect(rules.summary({ location: '', provider: oakmere }, contextOf())).toEqual([
      {
        label: 'Imaging provider',
        value: ['Oakmere Scan Centre', '1 Mill Lane, Bramhall, SK7 1AB', 'Times online'],
      },
      { label: 'Price', value: ['£325'] },
    ]);
    expect(rules.panel?.({ location: '', provider: oakmere }, contextOf())).toEqual({
      title: 'Oakmere Scan Centre',
      lines: ['Bramhall SK7 1AB', '£325'],
    });
  });

  test('a centre of which only the number is known', () => {
    const values = fromReferral(withCentre, contextOf());
    expect(rules.summary(values, contextOf()).map(({ value }) => value)).toEqual([
      ['Imaging provider 213'],
      [],
    ]);
    expect(rules.panel?.(values, contextOf()).title).toBe('Chosen');
  });

  test('nothing chosen', () => {
    const values = { location: '', provider: null };
    expect(rules.summary(values, contextOf()).map(({ value }) => value)).toEqual([[], []]);
    expect(rules.panel?.(values, contextOf())).toEqual({ lines: [] });
  });
});

test.each([
  [{ timeSlots: [slot] }, null, 'Next free time: Tue 9 Sep 2025, 12:00 to 12:45'],
  [{ timeSlots: undefined }, slot, 'Held for the patient: Tue 9 Sep 2025, 12:00 to 12:45'],
  [{ timeSlots: [] }, null, ''],
  [{}, null, ''],
])('of %j and %j is known: "%s"', (booking, held, words) => {
  expect(nextFree(contextOf(booking).booking, held)).toBe(words);
});
