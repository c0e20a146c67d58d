import { describe, expect, it } from 'vitest';
import { framingFindings, type Framing } from './framingFindings.ts';

const right: Framing = {
  ours: 'https://referrals.example',
  windowOrigin: 'https://referrals.example',
  isFramed: true,
  around: ['https://portal.example'],
  agreed: ['https://portal.example'],
  clockAhead: 2,
  cookies: false,
  storage: false,
  isolated: false,
};
const look = (change: Partial<Framing> = {}) => framingFindings({ ...right, ...change });
const wrong = (change: Partial<Framing>) =>
  look(change).filter(({ tone }) => tone === 'error' || tone === 'warn');

describe('framingFindings', () => {
  it('has nothing to object to where all is right, cookies and storage blocked or not', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ cookies: true, storage: true })).toEqual([]);
  });

  it('gives the lines for the policy of the portal’s page', () => {
    expect(look().map(({ paste }) => paste)).toContainEqual(
      'frame-src https://referrals.example;\nscript-src https://referrals.example;',
    );
  });

  it.each([
    ['http://portal.example', 'another scheme'],
    ['https://portal.example:8443', 'another port'],
    ['https://portal.example.evil.example', 'a look-alike'],
    ['null', 'no origin'],
  ])('A1 names %s (%s) as the one that is not agreed', (origin) => {
    expect(wrong({ around: [origin] })).toEqual([
      expect.objectContaining({ title: 'Agreed origins', paste: origin }),
    ]);
  });

  it('looks at every page around it', () => {
    expect(wrong({ around: ['https://portal.example', 'https://outer.example'] })).toEqual([
      expect.objectContaining({ paste: 'https://outer.example' }),
    ]);
  });

  it('compares nothing where nobody says what is around', () => {
    expect(wrong({ isFramed: false, around: [] })).toEqual([]);
  });

  it.each<[Partial<Framing>, string]>([
    [{ agreed: undefined }, 'could not be fetched'],
    [{ windowOrigin: 'null' }, 'has lost its origin'],
    [{ clockAhead: 75 }, '75 seconds ahead of'],
    [{ clockAhead: -75 }, '75 seconds behind'],
  ])('finds %j', (change, words) => {
    expect(wrong(change)).toEqual([
      expect.objectContaining({ text: expect.stringContaining(words) as string }),
    ]);
  });
});
