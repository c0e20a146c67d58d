import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeReturnTo } from './returnTo.ts';

describe('safeReturnTo', () => {
  it.each(['/', '/referrals', '/referrals/new?x=1#y', '/a%20b', '/a/../b'])('goes to %s', (path) => {
    const { pathname, search, hash } = new URL(path, 'http://a.example');
    expect(safeReturnTo(path)).toBe(pathname + search + hash);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/\n/evil.example',
    ' /referrals',
    '',
    'referrals',
    '/auth/sign-in',
    '/x/../auth/sign-in',
    '/api/v1/referrals',
    `/${'a'.repeat(512)}`,
    undefined,
    ['/a', '/b'],
  ])('A9 does not go to %j', (path) => {
    expect(safeReturnTo(path)).toBe('/');
  });

  it('A9 stays on the origin whatever is given', () => {
    const tricky = fc.array(
      fc.constantFrom('/', '\\', '.', '..', '@', ':', 'http:', '%2f', '?', '#', '\t', 'a.b'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          tricky.map((parts) => `/${parts.join('')}`),
        ),
        (given) => {
          expect(new URL(safeReturnTo(given), 'https://app.example').origin).toBe('https://app.example');
        },
      ),
    );
  });
});
