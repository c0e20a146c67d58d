import { z } from '#lib/zod.ts';
import { assertionRefused } from './assertionRefused.ts';

const maxText = 254;
const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(maxText));
const exactText = z.string().check(z.minLength(1), z.maxLength(maxText));
// Seconds since 1970, with fractions (RFC 7519 §2).
const time = z.number().check(z.gte(0), z.lte(1e11));

const shared = {
  sub: exactText,
  jti: exactText,
  exp: time,
  iat: z.optional(time),
  nbf: z.optional(time),
};

/** What every assertion of a partner holds. */
export const callerClaims = z.object(shared);

/** What an assertion that signs a clinician in holds. */
export const clinicianClaims = z.object({
  ...shared,
  given_name: text,
  family_name: text,
  email: text.check(z.regex(/^[^@\s]+@[^@\s]+$/)),
});

/** Read by {@link clinicianClaims}. */
export type ClinicianClaims = z.output<typeof clinicianClaims>;

/** The times of an assertion, in seconds since 1970. */
export interface Times {
  readonly exp: number;
  readonly iat?: number | undefined;
  readonly nbf?: number | undefined;
}

/** Reads claims. @throws GatewayError that names the first that is missing or has the wrong form. */
export function readClaims<T extends z.ZodMiniType>(schema: T, payload: unknown): z.output<T> {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  throw assertionRefused('assertion-claim', { claim: String(parsed.error.issues[0]?.path[0] ?? '') });
}

/** Looks whether an audience, a text or a list of them, names us (RFC 7523 §3, item 3). */
export function isFor(audience: unknown, expected: string): boolean {
  return audience === expected || (Array.isArray(audience) && audience.includes(expected));
}

/**
 * Judges an assertion's times. How far a partner's clock may be ahead counts for `iat` and `nbf`; `exp` is taken as it is,
 * and may lie no further ahead than an assertion lives: from `iat`, or from now without it.
 * @param now in milliseconds since 1970.
 * @throws GatewayError with the reason, and by how many seconds.
 */
export function checkTimes(
  { exp, iat, nbf }: Times,
  now: number,
  { assertionMs, assertionSkewMs }: { assertionMs: number; assertionSkewMs: number },
): void {
  const seconds = now / 1000;
  const ahead = Math.max(iat ?? seconds, nbf ?? seconds) - seconds;
  if (ahead > assertionSkewMs / 1000) throw assertionRefused('assertion-clock-skew', by(ahead));
  if (exp <= seconds) throw assertionRefused('assertion-expired', by(seconds - exp));
  const beyond = exp - (iat ?? seconds) - assertionMs / 1000;
  if (beyond > 0) throw assertionRefused('assertion-lifetime', by(beyond));
}

const by = (seconds: number) => ({ seconds: Math.ceil(seconds) });
