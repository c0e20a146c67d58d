import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonDomains, wrongEndings } from './emailDomains.ts';
import { suggestEmail } from './emailSuggestion.ts';

describe('suggestEmail', () => {
  test.each([
    ['gmial.com', 'gmail.com'],
    ['gmai.com', 'gmail.com'],
    ['gnail.com', 'gmail.com'],
    ['gamil.con', 'gmail.com'],
    ['gmail.cmo', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['gmail.comm', 'gmail.com'],
    ['gmailcom', 'gmail.com'],
    ['gmail,com', 'gmail.com'],
    ['gmail..com', 'gmail.com'],
    ['gmail.com.', 'gmail.com'],
    ['GMIAL.COM', 'gmail.com'],
    ['gmail.co.uk', 'gmail.com'],
    ['icloud.co.uk', 'icloud.com'],
    ['iclod.com', 'icloud.com'],
    ['homtail.com', 'hotmail.com'],
    ['hotmial.co.uk', 'hotmail.co.uk'],
    ['htmial.co.uk', 'hotmail.co.uk'],
    ['hotmail.co.u', 'hotmail.co.uk'],
    ['hotmailco.uk', 'hotmail.co.uk'],
    ['hotmail.couk', 'hotmail.co.uk'],
    ['hotmail.com.uk', 'hotmail.co.uk'],
    ['yaho.co.uk', 'yahoo.co.uk'],
    ['yahoo.co', 'yahoo.com'],
    ['outlok.com', 'outlook.com'],
    ['outloook.cm', 'outlook.com'],
    ['btintenet.com', 'btinternet.com'],
    ['virginmeda.com', 'virginmedia.com'],
    ['talktalk.ney', 'talktalk.net'],
    ['live.co.ik', 'live.co.uk'],
    ['sky.con', 'sky.com'],
    ['nhs.met', 'nhs.net'],
    ['mail.co', 'mail.com'],
  ])('john@%s was probably john@%s', (typed, meant) => {
    expect(suggestEmail(`john@${typed}`)).toBe(`john@${meant}`);
  });

  test.each([
    // Real domains near a common one.
    'yahoo.ca',
    'yahoo.fr',
    'yahoo.co.in',
    'hotmail.fr',
    'hotmail.de',
    'live.ie',
    'live.co.za',
    'outlook.ie',
    'aol.de',
    'gmx.com',
    'gmx.co.uk',
    'fastmail.com',
    'proton.me',
    'aon.com',
    'ski.com',
    'skye.com',
    'nhs.scot',
    'mft.nhs.uk',
    'dive.co.uk',
    'small.com',
    // Domains of their own.
    'example.com',
    'northgate.example',
    'manchester.ac.uk',
    'sub.gmail.example',
  ])('nothing is suggested for john@%s', (domain) => {
    expect(suggestEmail(`john@${domain}`)).toBeUndefined();
  });

  test.each(['', ' ', 'john', '@gmial.com', 'john@', 'john doe@gmial.com', 'a@gmial.com, b@gmial.com'])(
    'nothing is suggested for %j, which is no address',
    (text) => {
      expect(suggestEmail(text)).toBeUndefined();
    },
  );

  test('the part before the @ stays as typed', () => {
    expect(suggestEmail(' John.O’Neil+mri@gmial.com ')).toBe('John.O’Neil+mri@gmail.com');
  });

  test('every wrong ending leads to a common domain', () => {
    expect(commonDomains).toEqual(expect.arrayContaining([...wrongEndings.values()]));
  });

  const person = fc.stringMatching(/^[a-z][a-z0-9.+_-]{0,15}$/);
  const common = fc.constantFrom(...commonDomains);

  test('property: a common domain is never questioned, in any case', () => {
    fc.assert(
      fc.property(person, common, fc.boolean(), (person, domain, upper) => {
        expect(suggestEmail(`${person}@${upper ? domain.toUpperCase() : domain}`)).toBeUndefined();
      }),
    );
  });

  test('property: what is suggested is never questioned again, and keeps the person', () => {
    const slipped = fc
      .tuple(common, fc.nat(), fc.stringMatching(/^[a-z.]{0,2}$/), fc.nat(2))
      .map(([domain, at, letters, without]) => {
        const index = at % domain.length;
        return domain.slice(0, index) + letters + domain.slice(index + without);
      });
    fc.assert(
      fc.property(person, fc.oneof(slipped, fc.domain()), (person, domain) => {
        const suggestion = suggestEmail(`${person}@${domain}`);
        if (suggestion === undefined) return;
        expect(suggestion.startsWith(`${person}@`)).toBe(true);
        expect(commonDomains).toContain(suggestion.slice(person.length + 1));
        expect(suggestEmail(suggestion)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  test('property: one wrong letter in a long name is always noticed', () => {
    const long = fc.constantFrom('hotmail.co.uk', 'btinternet.com', 'outlook.com', 'virginmedia.com');
    fc.assert(
      fc.property(long, fc.nat(5), (domain, at) => {
        const slipped = `${domain.slice(0, at)}q${domain.slice(at + 1)}`;
        expect(suggestEmail(`john@${slipped}`)).toBe(`john@${domain}`);
      }),
    );
  });
});
