/**
 * The `<style>` elements that react-aria adds to the page (`usePress`, `usePreventScroll`), by hash, because a nonce
 * would have to be written into a page that is compressed at build time. A test holds them against the installed package.
 */
export const reactAriaStyles = {
  usePress: "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  usePreventScroll: "'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
} as const;

/** The policy of every answer, directive by directive. */
export const policy: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", ...Object.values(reactAriaStyles)],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'blob:'],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
};
