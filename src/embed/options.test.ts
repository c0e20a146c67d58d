import { describe, expect, it } from 'vitest';
import { checkedOrigin } from './options.ts';

const usual = {
  origin: 'https://referrals.example',
  partner: 'northgate',
  getAssertion: () => Promise.resolve('signed'),
};

describe('checkedOrigin', () => {
  it.each([
    ['https://referrals.example', 'https://referrals.example'],
    ['https://Referrals.Example:443/', 'https://referrals.example'],
    ['https://referrals.example/embed/northgate?a#b', 'https://referrals.example'],
    ['http://localhost:8080', 'http://localhost:8080'],
  ])('gives the origin of %s', (origin, expected) => {
    expect(checkedOrigin({ ...usual, origin })).toBe(expected);
  });

  it.each<[string, Record<string, unknown>]>([
    ['origin', { origin: '' }],
    ['origin', { origin: 'referrals.example' }],
    ['origin', { origin: 'javascript:alert(1)' }],
    ['origin', { origin: 'data:text/html,x' }],
    ['origin', { origin: undefined }],
    ['partner', { partner: '' }],
    ['partner', { partner: '../api' }],
    ['partner', { partner: 'north gate' }],
    ['partner', { partner: undefined }],
    ['getAssertion', { getAssertion: 'signed' }],
    ['context', { context: 'x'.repeat(201) }],
    ['context', { context: 42 }],
    ['referralId', { referralId: 'a/b' }],
    ['referralId', { referralId: 42 }],
  ])('says that `%s` is wrong in %o', (name, change) => {
    const wrong = () => checkedOrigin({ ...usual, ...change });
    expect(wrong).toThrow(new RegExp(`^Scan Referral: \`${name}\` must be `));
  });
});
