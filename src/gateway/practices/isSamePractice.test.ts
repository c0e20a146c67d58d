import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSamePractice } from './isSamePractice.ts';

const other = { gpName: '', addressLine1: '', phone: '', email: '' };
const practice = (practiceName: string, postcode: string) => ({ ...other, practiceName, postcode });

describe('isSamePractice', () => {
  it.each([
    ["St. Mary's Surgery", 'SK7 2EB', 'St Mary’s  surgery', 'sk72eb'],
    ['Café Road Practice', 'SK7 2EB', 'CAFE ROAD PRACTICE', 'SK7-2EB.'],
    ['Smith & Jones', '', 'Smith and Jones', ''],
    ['Ｗｅｌｌ Lane', 'SK7 2EB', 'Well Lane', 'ＳＫ７ ２ＥＢ'],
  ])('%s, %s is %s, %s', (name, postcode, sameName, samePostcode) => {
    expect(isSamePractice(practice(name, postcode), practice(sameName, samePostcode))).toBe(true);
  });

  it.each([
    ['High Street Surgery', 'SK7 2EB', 'High Street Surgery', 'M1 1AA'],
    ['High Street Surgery', 'SK7 2EB', 'High Street Surgery', ''],
    ['High Street Surgery', 'SK7 2EB', 'High Street Practice', 'SK7 2EB'],
    ['Practice 1', 'SK7 2EB', 'Practice 2', 'SK7 2EB'],
    ['诊所', '', '医院', ''],
    ['?', '', '!', ''],
  ])('%s, %s is not %s, %s', (name, postcode, otherName, otherPostcode) => {
    expect(isSamePractice(practice(name, postcode), practice(otherName, otherPostcode))).toBe(false);
  });

  it('does not look at the rest, and is the same both ways round', () => {
    const given = fc.record({
      practiceName: fc.string({ unit: 'grapheme' }),
      gpName: fc.string(),
      addressLine1: fc.string(),
      postcode: fc.constantFrom('', 'M1 1AA', 'm11aa'),
      phone: fc.string(),
      email: fc.string(),
    });
    fc.assert(
      fc.property(given, given, (a, b) => {
        expect(isSamePractice(a, b)).toBe(isSamePractice(b, a));
        expect(isSamePractice(a, { ...b, practiceName: a.practiceName, postcode: a.postcode })).toBe(true);
      }),
    );
  });
});
