import { timingSafeEqual } from 'node:crypto';

/** A partner's own credentials. */
export interface PartnerCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The token of a `Bearer` authorization (RFC 6750); undefined when the header is none. */
export function bearerOf(authorization: string | undefined): string | undefined {
  return /^Bearer ([\w\-.~+/]+=*)$/i.exec(authorization ?? '')?.[1];
}

/** Whether a `Basic` authorization (RFC 7617) carries the partner's credentials. */
export function isPartner(
  authorization: string | undefined,
  { clientId, clientSecret }: PartnerCredentials,
): boolean {
  const encoded = /^Basic ([\w+/]+=*)$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return false;
  const given = Buffer.from(encoded, 'base64');
  const wanted = Buffer.from(`${clientId}:${clientSecret}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
