const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What an origin has to look like, in words for error messages. */
export const originInWords =
  'an origin such as https://example.org (http only for localhost, 127.0.0.1 and [::1])';

/**
 * Looks whether a URL may carry secrets: https anywhere, http to this machine only.
 * @param text an absolute URL.
 */
export function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
}

/** Reads an origin: a safe URL with nothing behind the port but perhaps a slash. Undefined when it is none. */
export function readOrigin(text: string): string | undefined {
  if (!isSafeUrl(text)) return undefined;
  const { origin, href } = new URL(text);
  return href === `${origin}/` ? origin : undefined;
}
