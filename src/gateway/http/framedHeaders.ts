import { embedPath } from '#contract/own/embed.ts';
import type { Partner } from '../partners.ts';
import { policy } from './contentSecurityPolicy.ts';
import { pathOf } from './urls.ts';

type Headers = Readonly<Record<string, string>>;

/**
 * The headers of what a partner's portal may show in a frame: the usual ones, but for who may frame it.
 *
 * - `frame-ancestors` names the partner's exact origins. There is no X-Frame-Options, which could only contradict it.
 * - A portal that is cross-origin isolated (COEP `require-corp`) takes a frame only when the frame's own document asks for
 *   the same of what it loads, and says that it may be loaded. All that ours loads is of its own origin.
 *   https://html.spec.whatwg.org/multipage/browsers.html#embedder-policy-checks
 * @returns the headers for a request target, below a partner's address, whatever is answered there; else undefined.
 */
export function framedHeaders(
  headers: readonly (readonly [name: string, value: string])[],
  partners: readonly Partner[],
): (url: string) => Headers | undefined {
  const byPath = new Map<string, Headers>();
  for (const { features, embed } of partners) {
    if (!embed) continue;
    const ancestors = `frame-ancestors ${embed.origins.join(' ')}`;
    const framed = headers
      .filter(([name]) => name !== 'x-frame-options')
      .map(([name, value]) => [name, value.replace(nobody, ancestors)]);
    byPath.set(embedPath(features.id), {
      ...(Object.fromEntries(framed) as Headers),
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'cross-origin',
    });
  }
  // As it was sent: an address that has to be decoded first is none of a partner's.
  return (url) => (url.startsWith(prefix) ? byPath.get(partnerPart(url)) : undefined);
}

const nobody = `frame-ancestors ${policy['frame-ancestors']?.join(' ') ?? ''}`;
const prefix = embedPath('');

/** `/embed/northgate` of `/embed/northgate/referrals?x`. */
function partnerPart(url: string): string {
  const path = pathOf(url);
  const end = path.indexOf('/', prefix.length);
  return end === -1 ? path : path.slice(0, end);
}
