import { describe, expect, it } from 'vitest';
import { assertionReasons, readAssertionRefusal } from './assertion.ts';

const body = (assertion: unknown) => ({ error: { code: 'unauthenticated', assertion } });

describe('readAssertionRefusal', () => {
  it.each(assertionReasons)('knows %s', (reason) => {
    const refusal = { error: 'invalid_grant', reason, seconds: 7, claim: 'sub' };
    expect(readAssertionRefusal(body(refusal))).toEqual(refusal);
  });

  it.each([
    ['an oddly typed detail', { reason: 'assertion-expired', seconds: '7', claim: 1 }],
    ['an unknown error', { reason: 'assertion-expired', error: 'other' }],
  ])('leaves out %s', (_what, given) => {
    expect(readAssertionRefusal(body(given))).toEqual({
      error: 'invalid_grant',
      reason: 'assertion-expired',
    });
  });

  it.each([
    ['another reason', body({ reason: 'other' })],
    ['no reason', body({})],
    ['no refusal', body(undefined)],
    ['null', body(null)],
    ['no error', {}],
    ['no body', null],
    ['text', 'no'],
  ])('reads nothing from %s', (_what, given) => {
    expect(readAssertionRefusal(given)).toBeUndefined();
  });
});
