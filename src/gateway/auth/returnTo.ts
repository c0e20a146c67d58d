const maxLength = 512;

/**
 * The path to go to after sign-in: the given one when it is a path of this app, else `/`. Anything that a browser could
 * read as another place (`//host`, backslashes, schemes, control characters) is not.
 */
export function safeReturnTo(given: unknown): string {
  if (typeof given !== 'string' || given.length > maxLength) return '/';
  // Printable ASCII: what a browser sends; it leaves out the tabs and line ends that URL parsers skip.
  if (!/^\/(?!\/)[!-[\]-~]*$/.test(given)) return '/';
  const base = 'http://app.invalid';
  if (!URL.canParse(given, base)) return '/';
  const { origin, pathname, search, hash } = new URL(given, base);
  // Dots can bring a second slash to the front: /.//host
  if (origin !== base || pathname.startsWith('//') || /^\/(?:auth|api)(?:\/|$)/.test(pathname)) return '/';
  return pathname + search + hash;
}
