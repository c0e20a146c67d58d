/** Joins class names, leaving out what is absent: `classNames('a', on && 'b')` → `'a b'` or `'a'`. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
