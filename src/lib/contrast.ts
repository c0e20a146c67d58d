// Contrast as WCAG 2.2 measures it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio

/** Red, green and blue from 0 to 255, and how much of it covers what is behind, from 0 to 1. */
export interface Colour {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

/**
 * Reads a colour as style sheets write it: `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()` and `hsl()` with spaces or
 * commas (https://www.w3.org/TR/css-color-4/). Undefined for everything else, names of colours among it: what cannot be
 * measured is not to be trusted.
 */
export function parseColour(text: string): Colour | undefined {
  const plain = text.trim().toLowerCase();
  if (plain.startsWith('#')) return parseHex(plain.slice(1));
  const [, name, list = ''] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(plain) ?? [];
  const parts = name === undefined ? undefined : partsOf(list);
  if (!parts) return undefined;
  const { values, alpha: written } = parts;
  const rgb = name === 'rgb' ? rgbOf(values) : hslOf(values);
  const alpha = written === undefined ? 1 : shareOf(written, 1);
  return rgb && alpha !== undefined ? { rgb, alpha } : undefined;
}

/**
 * How well a colour stands out from the one behind it, from 1 to 21. A translucent one is measured as it comes out.
 * Undefined when one of the two cannot be read, or the one behind is translucent itself.
 */
export function contrastRatio(foreground: string, background: string): number | undefined {
  const front = parseColour(foreground);
  const back = parseColour(background);
  if (!front || back?.alpha !== 1) return undefined;
  const [r, g, b] = front.rgb.map((each, index) => {
    const behind = back.rgb[index] ?? 0;
    return behind + (each - behind) * front.alpha;
  });
  const lights = [luminance([r ?? 0, g ?? 0, b ?? 0]), luminance(back.rgb)];
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance, from 0 (black) to 1 (white). */
export function luminance(rgb: Colour['rgb']): number {
  const [r, g, b] = rgb.map((each) => {
    const part = each / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function parseHex(digits: string): Colour | undefined {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return undefined;
  const whole = digits.length < 6 ? digits.replaceAll(/./g, '$&$&') : digits;
  const [r = 0, g = 0, b = 0, a = 255] = (whole.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return { rgb: [r, g, b], alpha: a / 255 };
}

/** Three values, and the fourth if there is one: `1 2 3 / 4` or `1, 2, 3, 4`, never a mixture. */
function partsOf(list: string): { values: readonly string[]; alpha: string | undefined } | undefined {
  const [, values, alpha] = /^\s*([^/,]+?)\s*(?:\/\s*([^/,\s]+)\s*)?$/.exec(list) ?? [];
  const parts = values === undefined ? list.split(',').map((part) => part.trim()) : values.split(/\s+/);
  const isWhole = parts.length === 3 || (values === undefined && parts.length === 4);
  return isWhole ? { values: parts.slice(0, 3), alpha: alpha ?? parts[3] } : undefined;
}

function rgbOf(values: readonly string[]): Colour['rgb'] | undefined {
  const [r, g, b] = values.map((value) => shareOf(value, 255));
  if (r === undefined || g === undefined || b === undefined) return undefined;
  return [r * 255, g * 255, b * 255];
}

/** https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
function hslOf([hueText = '', ...shares]: readonly string[]): Colour['rgb'] | undefined {
  const hue = angleOf(hueText);
  const [saturation, light] = shares.map((share) => shareOf(share, 100));
  if (hue === undefined || saturation === undefined || light === undefined) return undefined;
  const part = (n: number) => {
    const k = (((n + hue / 30) % 12) + 12) % 12;
    const reach = saturation * Math.min(light, 1 - light);
    return 255 * (light - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return [part(0), part(8), part(4)];
}

/** A number of so many, or a percentage, as a share of the whole: from 0 to 1, as browsers cut it off. */
function shareOf(text: string, whole: number): number | undefined {
  const [, number, percent] = /^([+-]?\d*\.?\d+(?:e[+-]?\d+)?)(%)?$/.exec(text) ?? [];
  if (number === undefined) return undefined;
  return Math.min(1, Math.max(0, Number(number) / (percent ? 100 : whole)));
}

/** In degrees. */
function angleOf(text: string): number | undefined {
  const [, number, unit = 'deg'] = /^([+-]?\d*\.?\d+(?:e[+-]?\d+)?)(deg|grad|rad|turn)?$/.exec(text) ?? [];
  const degrees = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 }[unit];
  return number === undefined || degrees === undefined ? undefined : Number(number) * degrees;
}
