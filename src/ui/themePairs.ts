import { contrastRatio } from '#lib/contrast.ts';
import tokensCss from './tokens.css?raw';

/** Two tokens that have to be told apart, the one in front first. */
export interface ThemePair {
  readonly foreground: string;
  readonly background: string;
  /** For text 4.5, for controls and the focus ring 3: https://www.w3.org/TR/WCAG22/#contrast-minimum and #non-text-contrast */
  readonly needed: 4.5 | 3;
}

/** A pair that a theme breaks. */
export interface ThemeFault {
  readonly pair: ThemePair;
  readonly mode: 'light' | 'dark';
  /** From 1 to 21; undefined when it cannot be measured. */
  readonly ratio: number | undefined;
  readonly needed: number;
}

type Tokens = Readonly<Record<string, string>>;

const text = 4.5;
const control = 3;

/** Every token that stands on another somewhere on a screen. `--ref-line` only divides, so nothing depends on it. */
export const themePairs: readonly ThemePair[] = [
  ...on(['page', 'surface', 'accent-soft', 'ok-soft', 'warn-soft', 'error-soft'], text, 'ink'),
  ...on(['page', 'surface', 'accent-soft'], text, 'ink-second', 'accent', 'accent-strong'),
  ...on(['page', 'surface', 'ok-soft'], text, 'ok'),
  ...on(['page', 'surface', 'accent-soft', 'warn-soft'], text, 'warn'),
  ...on(['page', 'surface', 'error-soft'], text, 'error'),
  ...on(['accent', 'accent-strong'], text, 'on-accent'),
  // A field's own background is the surface, wherever it stands; its ring is drawn outside of it.
  ...on(['surface'], control, 'control'),
  ...on(['page', 'surface'], control, 'focus'),
];

/** The colours of tokens.css, each as it is written there. */
export const defaultColours: Tokens = Object.fromEntries(
  [...tokensCss.matchAll(/(--ref-[\w-]+):\s*((?:light-dark|var)\(.*\)|#\w+);/g)]
    .map(([, name = '', value = '']) => [name, value] as const)
    .filter(([name]) => themePairs.some((pair) => pair.foreground === name || pair.background === name)),
);

/**
 * Measures a theme: its tokens in place of ours, in one mode or (`auto`) in both. Tokens that are no colours do not
 * count. Gives the pairs that cannot be told apart well enough, or not be measured.
 */
export function checkTheme(tokens: Tokens, mode: 'light' | 'dark' | 'auto'): readonly ThemeFault[] {
  const all = { ...defaultColours, ...tokens };
  return (mode === 'auto' ? (['light', 'dark'] as const) : [mode]).flatMap((each) =>
    themePairs.flatMap((pair) => {
      const ratio = contrastRatio(colourOf(all, pair.foreground, each), colourOf(all, pair.background, each));
      const { needed } = pair;
      return ratio !== undefined && ratio >= needed ? [] : [{ pair, mode: each, ratio, needed }];
    }),
  );
}

/** What a token comes to in one mode; '' where that leads nowhere. */
function colourOf(tokens: Tokens, name: string, mode: 'light' | 'dark', depth = 0): string {
  const value = tokens[name]?.trim() ?? '';
  const [, reference] = /^var\((--ref-[\w-]+)\)$/.exec(value) ?? [];
  if (reference !== undefined) return depth > 5 ? '' : colourOf(tokens, reference, mode, depth + 1);
  // Colours may have commas of their own, but only in brackets.
  const [, light = '', dark = ''] =
    /^light-dark\(((?:[^(),]|\([^()]*\))+),((?:[^(),]|\([^()]*\))+)\)$/.exec(value) ?? [];
  if (light !== '') return mode === 'light' ? light : dark;
  return value;
}

function on(
  backgrounds: readonly string[],
  needed: ThemePair['needed'],
  ...foregrounds: string[]
): ThemePair[] {
  return foregrounds.flatMap((foreground) =>
    backgrounds.map((background) => ({
      foreground: `--ref-${foreground}`,
      background: `--ref-${background}`,
      needed,
    })),
  );
}
