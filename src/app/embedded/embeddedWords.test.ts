import { describe, expect, it } from 'vitest';
import { assertionReasons } from '#contract/own/assertion.ts';
import type { Session } from '#contract/own/session.ts';
import { narrowed } from './narrowed.ts';
import { refusalInWords } from './refusalInWords.ts';

describe('refusalInWords', () => {
  it.each(assertionReasons)('says why: %s', (reason) => {
    const words = refusalInWords({ error: 'invalid_grant', reason });
    expect(words).toMatch(/^The assertion was refused: .{15,}\. \[/);
    expect(words).toContain(`[${reason}]`);
  });

  it('says which claim and by how much', () => {
    const refusal = { error: 'invalid_grant', reason: 'assertion-expired', seconds: 12 } as const;
    expect(refusalInWords(refusal)).toContain('its exp has passed (by 12 seconds).');
    expect(refusalInWords({ ...refusal, reason: 'assertion-claim', claim: 'email' })).toContain(
      'claim: email',
    );
  });
});

describe('narrowed', () => {
  const session = (...finish: ('submit' | 'confirm')[]) => ({ partner: { finish } }) as unknown as Session;

  it.each([
    ['both', ['submit', 'confirm'], ['submit', 'confirm']],
    ['submit', ['submit', 'confirm'], ['submit']],
    ['confirm', ['submit', 'confirm'], ['confirm']],
    ['both', ['submit'], ['submit']],
    // Nobody shall begin what cannot be ended.
    ['confirm', ['submit'], ['submit']],
  ] as const)('a portal that offers %s of %j has %j', (finish, partner, expected) => {
    expect(narrowed(session(...partner), finish).partner.finish).toEqual(expected);
  });

  it('offers what the partner has where the portal says nothing', () => {
    expect(narrowed(session('submit', 'confirm'), undefined).partner.finish).toEqual(['submit', 'confirm']);
  });
});
