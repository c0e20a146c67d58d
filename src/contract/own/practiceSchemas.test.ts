import { describe, expect, it } from 'vitest';
import { practiceRequest, practicesAnswer } from './practiceSchemas.ts';
import { practicePath, practicesPath } from './practices.ts';

const practice = {
  practiceName: 'High Street Surgery',
  gpName: 'Dr Patel',
  addressLine1: '1 High Street',
  postcode: 'SK7 2EB',
  phone: '0161 496 0000',
  email: 'reception@highstreet.example',
};
const nothing = { gpName: '', addressLine1: '', postcode: '', phone: '', email: '' };

describe('practiceRequest', () => {
  it('takes a practice, and one of which only the name was given', () => {
    expect(practiceRequest.parse(practice)).toEqual(practice);
    expect(practiceRequest.parse({ ...nothing, practiceName: 'Surgery' })).toEqual({
      ...nothing,
      practiceName: 'Surgery',
    });
  });

  it('takes no spaces around a text', () => {
    const spaced = Object.fromEntries(Object.entries(practice).map(([key, text]) => [key, ` ${text}\n`]));
    expect(practiceRequest.parse(spaced)).toEqual(practice);
  });

  it.each([
    ['no name', { practiceName: '' }],
    ['a name of spaces', { practiceName: '  ' }],
    ['a text that is missing', { email: undefined }],
    ['null', { gpName: null }],
    ['a number', { phone: 441_614_960_000 }],
    ['an object', { addressLine1: { line: '1 High Street' } }],
    ['whether a patient is registered', { notRegistered: false }],
    ['a patient', { patient: { lastName: 'Doe' } }],
    ['an id', { id: 'x' }],
  ])('refuses %s', (_what, change) => {
    expect(practiceRequest.safeParse({ ...practice, ...change }).success).toBe(false);
  });

  it.each(Object.keys(practice))('takes 254 characters of %s and not one more', (key) => {
    expect(practiceRequest.safeParse({ ...practice, [key]: 'é'.repeat(254) }).success).toBe(true);
    expect(practiceRequest.safeParse({ ...practice, [key]: 'é'.repeat(255) }).success).toBe(false);
  });
});

describe('practicesAnswer', () => {
  it('reads practices with their ids, and passes over what it does not know', () => {
    const kept = { ...practice, id: 'a' };
    expect(practicesAnswer.parse({ practices: [{ ...kept, usedAt: 1 }], more: true })).toEqual({
      practices: [kept],
    });
  });

  it.each([{}, { practices: null }, { practices: [practice] }])('refuses %j', (answer) => {
    expect(practicesAnswer.safeParse(answer).success).toBe(false);
  });
});

describe('practicePath', () => {
  it('keeps an id within its part of the path', () => {
    expect(practicePath('a/../b?c')).toBe(`${practicesPath}/a%2F..%2Fb%3Fc`);
  });
});
