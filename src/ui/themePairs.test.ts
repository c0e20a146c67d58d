import { describe, expect, test } from 'vitest';
import { checkTheme, defaultColours, themePairs } from './themePairs.ts';

const inWords = (tokens: Readonly<Record<string, string>>, mode: 'light' | 'dark' | 'auto') =>
  checkTheme(tokens, mode).map(
    ({ pair, mode, ratio, needed }) =>
      `${mode}: ${pair.foreground} on ${pair.background} ${ratio?.toFixed(2) ?? 'unknown'} < ${needed}`,
  );

describe('our own colours', () => {
  test('every token of a pair is read from tokens.css', () => {
    const names = new Set(themePairs.flatMap(({ foreground, background }) => [foreground, background]));
    expect(Object.keys(defaultColours).toSorted()).toEqual([...names].toSorted());
  });

  test.each(['light', 'dark', 'auto'] as const)('hold in %s', (mode) => {
    expect(inWords({}, mode)).toEqual([]);
  });
});

describe('a partner’s theme', () => {
  test('holds with a dark accent in light mode', () => {
    expect(inWords({ '--ref-accent': '#5b1a8c', '--ref-accent-strong': '#3d0f61' }, 'light')).toEqual([]);
  });

  test('is measured over ours in the other mode as well', () => {
    const faults = inWords({ '--ref-accent': '#5b1a8c', '--ref-accent-strong': '#3d0f61' }, 'auto');
    expect(faults).toContain('dark: --ref-accent on --ref-surface 1.52 < 4.5');
    // The ring follows the accent.
    expect(faults).toContain('dark: --ref-focus on --ref-surface 1.52 < 3');
  });

  test('may give both modes at once', () => {
    const accent = 'light-dark(rgb(91, 26, 140), hsl(270, 80%, 80%))';
    const strong = 'light-dark(#3d0f61, #e0c8ff)';
    expect(inWords({ '--ref-accent': accent, '--ref-accent-strong': strong }, 'auto')).toEqual([]);
  });

  test.each([
    ['grey text', { '--ref-ink-second': '#949494' }, 'light: --ref-ink-second on --ref-surface 3.03 < 4.5'],
    ['a faint border', { '--ref-control': '#cccccc' }, 'light: --ref-control on --ref-surface 1.61 < 3'],
    ['a faint ring', { '--ref-focus': '#ffff00' }, 'light: --ref-focus on --ref-surface 1.07 < 3'],
    [
      'a yellow button',
      { '--ref-on-accent': '#ffffff', '--ref-accent': '#ffd400' },
      'light: --ref-on-accent on --ref-accent 1.43 < 4.5',
    ],
    [
      'what cannot be measured',
      { '--ref-ink': 'rebeccapurple' },
      'light: --ref-ink on --ref-page unknown < 4.5',
    ],
    ['a circle', { '--ref-accent': 'var(--ref-focus)' }, 'light: --ref-accent on --ref-page unknown < 4.5'],
    [
      'a translucent surface',
      { '--ref-surface': '#ffffff80' },
      'light: --ref-ink on --ref-surface unknown < 4.5',
    ],
  ])('is refused for %s', (_, tokens, expected) => {
    expect(inWords(tokens, 'light')).toContain(expected);
  });

  test('tokens that are no colours do not count', () => {
    expect(
      inWords({ '--ref-radius': '0', '--ref-font': 'Comic Sans MS', '--nonsense': 'x' }, 'auto'),
    ).toEqual([]);
  });
});
