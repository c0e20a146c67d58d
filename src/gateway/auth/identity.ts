import { z } from '#lib/zod.ts';
import type { Identity } from '../vault/vault.ts';

const text = z.catch(
  z.pipe(
    z.string(),
    z.transform((value) => value.trim()),
  ),
  '',
);
const claims = z.object({
  sub: z.string().check(z.minLength(1)),
  given_name: text,
  family_name: text,
  name: text,
  email: text,
});

/**
 * Reads who somebody is from an identity provider's claims. Without given and family name, `name` is cut at its last
 * space, because Scan.com wants both.
 * @throws Error when there is no name at all; its message is fixed text.
 */
export function toIdentity(partnerId: string, issuer: string, from: Record<string, unknown>): Identity {
  const { sub, given_name, family_name, name, email } = claims.parse(from);
  const cut = name.lastIndexOf(' ');
  const firstName = given_name || name.slice(0, Math.max(cut, 0));
  const lastName = family_name || name.slice(cut + 1);
  if (firstName === '' || lastName === '') throw new Error('the identity provider gave no full name');
  return { partnerId, issuer, subject: sub, firstName, lastName, email };
}
