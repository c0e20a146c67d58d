/** The id of a field's error message. */
export function errorId(name: string): string {
  return `${name}-error`;
}

/** The id of a field's hint. */
export function hintId(name: string): string {
  return `${name}-hint`;
}

/** The id of the words that name a group of controls. */
export function legendId(name: string): string {
  return `${name}-legend`;
}

/** The id of one choice. The first one answers to the field's own name, so that the error summary's link finds it. */
export function optionId(name: string, value: string, index: number): string {
  return index === 0 ? name : `${name}-${value}`;
}

/**
 * The value of `aria-describedby`: the hint first, then the error, then whatever else describes the control.
 * Undefined when nothing does, so that the attribute is left out.
 */
export function describedBy(
  name: string,
  parts: { readonly hint?: unknown; readonly error?: unknown; readonly also?: string | undefined },
): string | undefined {
  const ids = [parts.hint && hintId(name), parts.error && errorId(name), parts.also].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
