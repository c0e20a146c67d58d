import { describe, expect, it, vi } from 'vitest';
import { createThemer } from './theme.ts';
import { tokenProblem } from './themeTokens.ts';

function setUp(refused: readonly string[] = []) {
  const set = new Map<string, string>();
  const dataset: Record<string, string> = {};
  const tell = vi.fn();
  const apply = createThemer({
    root: {
      style: {
        setProperty: (name, value) => void set.set(name, String(value)),
        removeProperty: (name) => {
          set.delete(name);
          return '';
        },
      },
      dataset,
    },
    supports: (property, value) => property !== 'color' || value.startsWith('#'),
    refusedPairs: (tokens) =>
      refused
        .filter((name) => name in tokens)
        .map((name) => ({ tokens: [name], message: `${name} is pale` })),
    tell,
  });
  return {
    apply,
    dataset,
    shown: () => Object.fromEntries(set),
    told: () => tell.mock.calls.map(([event]) => (event as { message: string }).message),
  };
}

describe('createThemer', () => {
  it('puts the portal’s theme over the partner’s, and each theme in the place of the last', () => {
    const { apply, shown, dataset, told } = setUp();
    const partner = { '--ref-accent': '#111', '--ref-ink': '#222' };
    apply(partner, { mode: 'dark', tokens: { '--ref-ink': '#333', '--ref-radius': '4px' } });
    expect(shown()).toEqual({ '--ref-accent': '#111', '--ref-ink': '#333', '--ref-radius': '4px' });
    expect(dataset).toEqual({ theme: 'dark' });
    apply(partner, { tokens: { '--ref-page': '#fff' } });
    expect(shown()).toEqual({ '--ref-accent': '#111', '--ref-ink': '#222', '--ref-page': '#fff' });
    expect(dataset).toEqual({});
    expect(told()).toEqual([]);
  });

  it('tells what it refuses, and sets the rest', () => {
    const { apply, shown, told } = setUp(['--ref-ink']);
    apply({}, { tokens: { '--ref-ink': '#eee', '--ref-accent': '#111', '--ref-column': '90rem' } });
    expect(shown()).toEqual({ '--ref-accent': '#111' });
    expect(told()).toEqual([
      'The theme was refused in part: --ref-column is not a token that can be set.',
      'The theme was refused in part: --ref-ink is pale',
    ]);
  });
});

describe('tokenProblem', () => {
  const supports = (property: string, value: string) => property === 'font-family' || value.startsWith('#');

  it.each([
    ['--ref-accent', '#0b6e4f'],
    ['--ref-font', '"Open Sans", sans-serif'],
    ['--ref-radius', '0rem'],
    ['--ref-radius', '12px'],
    ['--ref-control-height', '3rem'],
    ['--ref-text', '1.0625rem'],
  ])('takes %s: %s', (name, value) => {
    expect(tokenProblem(name, value, supports)).toBeUndefined();
  });

  it.each([
    ['--ref-motion', '9s', 'is not a token'],
    ['color', '#fff', 'is not a token'],
    ['constructor', '#fff', 'is not a token'],
    ['--ref-accent', 'blurple', 'must be a colour'],
    ['--ref-accent', '#fff; } body { display: none', 'one plain CSS value'],
    ['--ref-page', 'url(https://evil.example)', 'one plain CSS value'],
    ['--ref-page', 'VAR(--ref-ink)', 'one plain CSS value'],
    ['--ref-font', 'a'.repeat(201), 'one plain CSS value'],
    // Nothing that cannot be hit (WCAG 2.5.8) or read.
    ['--ref-control-height', '12px', 'from 1.75rem to 4rem'],
    ['--ref-text', '8px', 'from 0.875rem to 1.25rem'],
    ['--ref-radius', '-1px', 'from 0rem to 2rem'],
    ['--ref-radius', '10vw', 'from 0rem to 2rem'],
    ['--ref-radius', 'calc(1px + 1px)', 'from 0rem to 2rem'],
  ])('refuses %s: %s', (name, value, words) => {
    expect(tokenProblem(name, value, supports)).toContain(words);
  });
});
