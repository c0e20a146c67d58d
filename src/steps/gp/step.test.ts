import { describe, expect, it } from 'vitest';
import { referralAnswer } from '#contract/upstream/read.ts';
import type { JourneyContext } from '../context.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';
import { gpStep } from './step.ts';
import { fromReferral, type GpValues } from './values.ts';

const context: JourneyContext = {
  partner: {
    id: 'p',
    name: 'P',
    modalities: ['MRI'],
    finish: ['submit', 'confirm'],
    documents: { maxBytes: 1, extensions: [], inWords: '' },
    declarations: { submit: '', ionising: '' },
  },
  bodyParts: [],
  today: '2026-11-23',
};

const surgery: GpValues = {
  practiceName: 'High Street Surgery',
  gpName: 'Dr Patel',
  addressLine1: '1 High Street',
  postcode: 'sk72eb',
  phone: '+44 161 496 0000',
  email: ' reception@highstreet.example ',
  notRegistered: false,
};
const nothing = { practiceName: '', gpName: '', addressLine1: '', postcode: '', phone: '', email: '' };

const stored = {
  practice_name: 'High Street Surgery',
  gp_name: 'Dr Patel',
  address_line_1: '1 High Street',
  address_postcode: 'SK7 2EB',
  phone: '01614960000',
  email: 'reception@highstreet.example',
};
const referralWith = (gp_information: object | null) =>
  referralAnswer.parse({ object: { id: '1', gp_information } });

describe('values', () => {
  it.each([undefined, referralWith(null)])('are empty as long as nothing was answered', (referral) => {
    expect(fromReferral(referral)).toEqual({ ...nothing, notRegistered: false });
  });

  it('come from a referral', () => {
    expect(fromReferral(referralWith(stored))).toEqual({
      practiceName: 'High Street Surgery',
      gpName: 'Dr Patel',
      addressLine1: '1 High Street',
      postcode: 'SK7 2EB',
      phone: '01614960000',
      email: 'reception@highstreet.example',
      notRegistered: false,
    });
    expect(fromReferral(referralWith({ not_registered: true }))).toEqual({ ...nothing, notRegistered: true });
  });
});

describe('update', () => {
  it('is the practice in one spelling', () => {
    expect(rules.toUpdate({ ...surgery, practiceName: ' High Street Surgery\t' })).toEqual({
      gp: {
        practiceName: 'High Street Surgery',
        gpName: 'Dr Patel',
        addressLine1: '1 High Street',
        postcode: 'SK7 2EB',
        phone: '01614960000',
        email: 'reception@highstreet.example',
        notRegistered: false,
      },
    });
  });

  it('takes nothing of what was typed for a patient without a GP', () => {
    expect(rules.toUpdate({ ...surgery, notRegistered: true })).toEqual({
      gp: { ...nothing, notRegistered: true },
    });
  });

  it('is nothing new when it was read from the referral', () => {
    const referral = referralWith(stored);
    expect(rules.toUpdate(fromReferral(referral))).toEqual({ gp: referral.gp });
  });
});

describe('rules', () => {
  const messagesFor = (change: Partial<GpValues>) =>
    schema
      .safeParse({ ...surgery, ...change })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  it.each<[string, Partial<GpValues>]>([
    ['a whole practice', {}],
    ['its name alone', { ...nothing, practiceName: 'Surgery' }],
    ['blanks in what is optional', { postcode: ' ', phone: ' ', email: ' ' }],
    ['no GP', { ...nothing, notRegistered: true }],
    ['no GP, with what was typed before', { practiceName: '', postcode: 'x', notRegistered: true }],
  ])('accept %s', (_, change) => {
    expect(messagesFor(change)).toBeUndefined();
  });

  it.each<[string, Partial<GpValues>, string[]]>([
    ['no name', { practiceName: ' ' }, ['practiceName: Enter the practice name']],
    ['half a postcode', { postcode: 'SK7' }, ['postcode: Postcode must be a full UK postcode, like SK7 2EB']],
    ['a short number', { phone: '0161' }, ['phone: Phone must be a phone number, like 0161 496 0000']],
    [
      'an address without @',
      { email: 'reception' },
      ['email: Email address must look like name@example.com'],
    ],
    [
      'several at once, in the order of the screen',
      { practiceName: '', email: '@', postcode: '?' },
      [
        'practiceName: Enter the practice name',
        'postcode: Postcode must be a full UK postcode, like SK7 2EB',
        'email: Email address must look like name@example.com',
      ],
    ],
  ])('refuse %s', (_, change, expected) => {
    expect(messagesFor(change)).toEqual(expected);
  });
});

describe('summary', () => {
  it('reads like a letter head', () => {
    expect(rules.summary(surgery, context)).toEqual([
      { label: 'Practice name', value: ['High Street Surgery'] },
      { label: 'GP’s name', value: ['Dr Patel'] },
      { label: 'Address', value: ['1 High Street, SK7 2EB'] },
      { label: 'Phone', value: ['0161 496 0000'] },
      { label: 'Email address', value: ['reception@highstreet.example'] },
    ]);
    expect(rules.panel?.(surgery, context)).toEqual({
      title: 'High Street Surgery',
      lines: ['Dr Patel', 'SK7 2EB'],
    });
  });

  it('says that there is no GP', () => {
    const none = { ...surgery, notRegistered: true };
    expect(rules.summary(none, context)).toEqual([{ label: 'GP', value: ['Not registered with a GP'] }]);
    expect(rules.panel?.(none, context)).toEqual({ lines: ['Not registered with a GP'] });
  });

  it('says nothing of what was not answered', () => {
    const empty = fromReferral(undefined);
    expect(rules.summary(empty, context).every(({ value }) => value.join('') === '')).toBe(true);
    expect(rules.panel?.(empty, context)).toEqual({ title: '', lines: [] });
  });
});

describe('journey', () => {
  it('asks only where clinicians may book', () => {
    expect(gpStep.appliesTo(context)).toBe(true);
    expect(gpStep.appliesTo({ ...context, partner: { ...context.partner, finish: ['submit'] } })).toBe(false);
  });
});
