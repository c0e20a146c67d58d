import { describe, expect, it } from 'vitest';
import { assertionReasons, type AssertionRefusal } from '#contract/own/assertion.ts';
import type { AssertionCheck } from '#contract/own/embed.ts';
import { assertionFinding } from './assertionFinding.ts';

const audience = 'https://referrals.example/auth/token';
const found = (refusal: Omit<AssertionRefusal, 'error'> | null, times: Partial<AssertionCheck> = {}) =>
  assertionFinding(
    {
      refusal: refusal && { error: 'invalid_grant', ...refusal },
      audience,
      algorithms: ['EdDSA', 'ES256'],
      ...times,
    },
    'northgate',
  );

describe('assertionFinding', () => {
  it('says that it would be taken, and for how long', () => {
    expect(found(null, { issuedSecondsAgo: 1, expiresInSeconds: 119 })).toMatchObject({
      state: 'In order',
      text: expect.stringMatching(/would be taken.* issued 1 second ago and it expires in 119 seconds\.$/),
    });
    expect(found(null).text).toMatch(/looking at it\.$/);
  });

  it.each<[Omit<AssertionRefusal, 'error'>, RegExp, string | undefined]>([
    [{ reason: 'assertion-malformed' }, /no signed JWT/, '"typ": "JWT"'],
    [{ reason: 'assertion-issuer' }, /iss must be/, '"iss": "northgate"'],
    [{ reason: 'assertion-algorithm' }, /Agreed with you: EdDSA, ES256\./, '"alg": "EdDSA"'],
    [{ reason: 'assertion-key-unknown' }, /has its kid/, '"kid":'],
    [{ reason: 'assertion-keys-unavailable' }, /could not be fetched/, undefined],
    [{ reason: 'assertion-signature' }, /does not match/, '"kid":'],
    [{ reason: 'assertion-audience' }, /aud must be/, `"aud": "${audience}"`],
    [{ reason: 'assertion-claim', claim: 'email' }, /claim: email/, '"email": '],
    [{ reason: 'assertion-claim', claim: 'constructor' }, /claim: constructor/, undefined],
    [{ reason: 'assertion-lifetime', seconds: 60 }, /by 60 seconds/, '"exp": now + 120'],
    [{ reason: 'assertion-clock-skew', seconds: 600 }, /by 600 seconds.* NTP/, '"iat": now'],
    [{ reason: 'assertion-replayed' }, /used before/, '"jti": '],
  ])('of %j says what is wrong, and the line that mends it', (refusal, words, line) => {
    const { tone, text, paste } = found(refusal);
    expect([tone, text]).toEqual(['error', expect.stringMatching(words)]);
    expect(paste?.includes(line ?? '')).toBe(line === undefined ? undefined : true);
  });

  it('measures how far a clock may be behind', () => {
    const { text } = found(
      { reason: 'assertion-expired', seconds: 480 },
      { issuedSecondsAgo: 600, expiresInSeconds: -480 },
    );
    expect(text).toContain('If your server signed it just now, its clock is 600 seconds behind');
    expect(text).toContain('issued 600 seconds ago and it expired 480 seconds ago');
  });

  it.each(assertionReasons)('has words for %s', (reason) => {
    expect(found({ reason }).text.length).toBeGreaterThan(30);
  });
});
