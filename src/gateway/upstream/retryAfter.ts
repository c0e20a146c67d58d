import type { ScanAnswer } from './scanApi.ts';

/** The longest wait that is passed on; who asks for more has probably made a mistake. */
const longestMs = 60 * 60_000;

/**
 * How long an answer asks to wait, in milliseconds: its Retry-After in seconds or as a date (RFC 9110 §10.2.3), where its
 * status is one that may carry it. Undefined when it does not ask, or cannot be understood.
 */
export function askedWaitMs({ statusCode, headers }: Omit<ScanAnswer, 'body'>): number | undefined {
  if (statusCode !== 429 && statusCode !== 503) return undefined;
  const value = headers['retry-after'];
  if (typeof value !== 'string') return undefined;
  if (/^\d{1,9}$/.test(value)) return Math.min(Number(value) * 1000, longestMs);
  // By the upstream's own clock where it says what that is: ours may be minutes away from it.
  const wait = httpDate(value) - (httpDate(headers['date']) || Date.now());
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longestMs);
}

/** The header that asks to wait so many milliseconds: whole seconds, so that nobody has to compare clocks. */
export function retryAfter(ms: number): Record<string, string> {
  return { 'retry-after': String(Math.max(1, Math.ceil(ms / 1000))) };
}

/** Milliseconds since 1970; NaN for what is no date of HTTP's: another form would be read in our own time zone. */
function httpDate(value: unknown): number {
  return typeof value === 'string' && /^\w{3}, [\w: ]+ GMT$/.test(value) ? Date.parse(value) : Number.NaN;
}
