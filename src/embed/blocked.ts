import type { ReferralError } from './options.ts';

/** What can be known on the host's side when the frame does not answer. */
export interface Circumstances {
  /** `window.origin` of the portal's page. */
  readonly hostOrigin: string;
  /** Where Scan Referral should run. */
  readonly origin: string;
  readonly partner: string;
  /** The directive of the portal's own policy that kept the frame out. */
  readonly blockedBy: string | undefined;
  /** Origins of messages that came from the frame's window. */
  readonly heardFrom: readonly string[];
  /** Origins of the pages around the portal's page, when that is in a frame itself and the browser tells. */
  readonly around: readonly string[];
  /** The portal's page demands of everything in it to opt in (COEP). */
  readonly isIsolated: boolean;
}

/** Names the rule that keeps the frame from answering, with the line that mends it. */
export function explain(found: Circumstances): ReferralError {
  const { hostOrigin, origin, partner, blockedBy, heardFrom, around, isIsolated } = found;
  if (blockedBy !== undefined)
    return {
      code: 'blocked-by-host',
      message: `The Content-Security-Policy of this page (${blockedBy}) does not allow the frame. Add to it: frame-src ${origin};`,
    };
  if (hostOrigin === 'null')
    return {
      code: 'opaque-host',
      message:
        'This page has no origin of its own: it is in a frame with a sandbox attribute, or was opened from a file. Add allow-same-origin to the sandbox attribute, or serve the page over https.',
    };
  const other = heardFrom.find((each) => each !== origin);
  if (other !== undefined)
    return {
      code: 'wrong-origin',
      message: `The frame answers from ${other}, not from ${origin}. Set origin to "${other}" if that is yours, or stop the redirect.`,
    };
  const isolated = isIsolated
    ? ' This page is cross-origin isolated: something between it and Scan Referral may take away the header Cross-Origin-Embedder-Policy: require-corp.'
    : '';
  const needed = [...new Set([hostOrigin, ...around])];
  const origins =
    needed.length > 1 ? `${needed.join(', ')}, all of which it is framed by, are` : `${hostOrigin} is`;
  return {
    code: 'not-connected',
    message: `Scan Referral did not answer within 10 seconds. Most often ${origins} not among the origins that are agreed for "${partner}": open ${origin}/embed/${partner}/check to see them.${isolated}`,
  };
}

/** What is found out about a frame while it is mounted. */
export interface Watch {
  readonly blockedBy: () => string | undefined;
  readonly heardFrom: () => readonly string[];
  readonly stop: () => void;
}

/** Notes what the portal's policy keeps out of a frame, and from which origins its window speaks. */
export function watchFrame(frame: HTMLIFrameElement, origin: string): Watch {
  const until = new AbortController();
  const { signal } = until;
  const heardFrom = new Set<string>();
  let directive: string | undefined;
  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, disposition }) => {
      const isFrame = /^(?:frame|child|default)-src$/.test(effectiveDirective);
      if (isFrame && disposition === 'enforce' && `${blockedURI}/`.startsWith(`${origin}/`))
        directive = effectiveDirective;
    },
    { signal },
  );
  window.addEventListener(
    'message',
    ({ source, origin: from }) => {
      if (source !== null && source === frame.contentWindow && heardFrom.size < 9) heardFrom.add(from);
    },
    { signal },
  );
  return {
    blockedBy: () => directive,
    heardFrom: () => [...heardFrom],
    stop: () => until.abort(),
  };
}
