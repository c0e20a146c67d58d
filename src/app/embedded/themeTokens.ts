/** The colours that a partner may set, without their `--ref-`. */
export const colourNames = [
  'page',
  'surface',
  'line',
  'control',
  'ink',
  'ink-second',
  'accent',
  'accent-strong',
  'accent-soft',
  'on-accent',
  'ok',
  'ok-soft',
  'warn',
  'warn-soft',
  'error',
  'error-soft',
  'focus',
] as const;

/** Lengths in rem, and the most and the least that a layout stands. A control is never less than 24 px high (WCAG 2.5.8). */
const lengths = {
  radius: [0, 2],
  'radius-small': [0, 2],
  'radius-card': [0, 2],
  'radius-round': [0, 4],
  'control-height': [1.75, 4],
  gutter: [0.5, 4],
  text: [0.875, 1.25],
} as const;

/** What a partner may set; everything else of tokens.css is ours. */
const kinds = new Map<string, 'colour' | 'font' | readonly [least: number, most: number]>([
  ...colourNames.map((name) => [`--ref-${name}`, 'colour'] as const),
  ...Object.entries(lengths).map(([name, limits]) => [`--ref-${name}`, limits] as const),
  ['--ref-font', 'font'],
]);

const rootPixels = 16;

/** Whether the browser takes a value for a property: `CSS.supports`. */
export type Supports = (property: string, value: string) => boolean;

/** What is wrong with a token of a theme, in words for the partner's developer; undefined when nothing is. */
export function tokenProblem(name: string, value: string, supports: Supports): string | undefined {
  const kind = kinds.get(name);
  if (kind === undefined) return `${name} is not a token that can be set`;
  // A reference would be judged as it stands here and shown as it comes out there.
  if (value.length > 200 || /[;{}<>@\\]|(?:url|var|env|attr|image-set)\(/i.test(value))
    return `the value of ${name} must be one plain CSS value`;
  if (kind === 'colour') return supports('color', value) ? undefined : `${name} must be a colour`;
  if (kind === 'font')
    return supports('font-family', value) ? undefined : `${name} must be a list of font families`;
  const [, number = '', unit] = /^(\d*\.?\d+)(rem|px)$/.exec(value.trim()) ?? [];
  const rem = Number(number) / (unit === 'px' ? rootPixels : 1);
  const [least, most] = kind;
  return unit && rem >= least && rem <= most
    ? undefined
    : `${name} must be a length from ${least}rem to ${most}rem`;
}
