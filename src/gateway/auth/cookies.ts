import type { FastifyReply } from 'fastify';

// Browsers take `__Host-` and Secure on http://localhost too (Chromium does on 127.0.0.1 as well), so the names are
// the same in development. https://www.rfc-editor.org/rfc/rfc6265#section-4.1.2, draft-ietf-httpbis-rfc6265bis §4.1.3.2
const base = { path: '/', secure: true, httpOnly: true } as const;

/** The session: never sent with a request that another site caused. */
export const sessionCookie = { name: '__Host-session', options: { ...base, sameSite: 'strict' } } as const;

/** The sign-in under way. Lax, because the identity provider's redirect has to bring it back. */
export const signInCookie = { name: '__Host-sign-in', options: { ...base, sameSite: 'lax' } } as const;

/** One of the two cookies above. */
export type Cookie = typeof sessionCookie | typeof signInCookie;

/** Sets a cookie for a number of seconds. */
export function setCookie(
  reply: FastifyReply,
  { name, options }: Cookie,
  value: string,
  maxAge: number,
): void {
  reply.setCookie(name, value, { ...options, maxAge });
}

/** Makes the browser forget a cookie. */
export function clearCookie(reply: FastifyReply, { name, options }: Cookie): void {
  reply.clearCookie(name, options);
}
