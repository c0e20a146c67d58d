import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTheme, themePairs } from '#ui/themePairs.ts';
import { refusedPairs } from './refusedPairs.ts';

describe('refusedPairs', () => {
  test('says which tokens make a pair, what was measured and what is needed', () => {
    expect(refusedPairs({ '--ref-control': '#cccccc', '--ref-ink': '#000000' }, 'light')).toEqual([
      {
        tokens: ['--ref-control'],
        message: '--ref-control on --ref-surface has a contrast of 1.60 in light mode and needs 3.',
      },
    ]);
  });

  test('says what cannot be measured', () => {
    const [first] = refusedPairs({ '--ref-ok': 'green' }, 'light');
    expect(first?.tokens).toEqual(['--ref-ok']);
    expect(first?.message).toContain('--ref-ok on --ref-page cannot be measured in light mode');
  });

  test('refuses what goes with a refused one only', () => {
    // Black on yellow holds; yellow on white does not, and black on our own accent neither.
    const tokens = { '--ref-accent': '#ffd400', '--ref-on-accent': '#000000' };
    const refused = new Set(refusedPairs(tokens, 'light').flatMap((pair) => pair.tokens));
    expect(refused).toEqual(new Set(['--ref-accent', '--ref-on-accent']));
  });

  test('gives the accent the blame for its ring', () => {
    const all = refusedPairs({ '--ref-accent': '#ffffff' }, 'light');
    expect(all.every((pair) => pair.tokens.join() === '--ref-accent')).toBe(true);
    expect(all.some((pair) => pair.message.startsWith('--ref-focus on'))).toBe(true);
  });

  test('property: what is left of any theme holds', () => {
    const names = [...new Set(themePairs.flatMap((pair) => [pair.foreground, pair.background]))];
    const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((rgb) => `rgb(${rgb.join(' ')})`);
    const theme = fc.dictionary(fc.constantFrom(...names), fc.oneof(colour, fc.constant('red')));
    fc.assert(
      fc.property(theme, fc.constantFrom('light', 'dark', 'auto'), (tokens, mode) => {
        const gone = new Set(refusedPairs(tokens, mode).flatMap((pair) => pair.tokens));
        const left = Object.fromEntries(Object.entries(tokens).filter(([name]) => !gone.has(name)));
        expect(checkTheme(left, mode)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
