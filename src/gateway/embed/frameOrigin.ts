import { readOrigin } from '../origin.ts';

// Beyond an origin's own grammar, because a source of a policy could say more: `*.` any subdomain, `;` another directive.
// An IPv6 address is no source at all: browsers would refuse the frame. https://www.w3.org/TR/CSP3/#grammardef-host-part
const exact = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?$/;

/** What {@link isFrameOrigin} takes, in words for error messages. */
export const frameOriginInWords =
  'must be an exact origin such as https://portal.example, in lower case and with nothing behind it (http only for localhost and 127.0.0.1; no IPv6 address, which frame-ancestors does not know)';

/** Looks whether a text is one exact origin as browsers write it: no wildcard, path, default port or trailing slash. */
export function isFrameOrigin(text: string): boolean {
  return readOrigin(text) === text && exact.test(text);
}
