import type { Partner } from '../partners.ts';
import type { Identity } from '../vault/vault.ts';

/**
 * Whom the `sub` of a partner's assertion means. The portal's own numbers and those of the partner's identity provider are
 * kept apart unless the configuration says that they are the same people: `17` may be somebody else there.
 */
export function identityOf(
  { features, oidc, embed }: Pick<Partner, 'features' | 'oidc' | 'embed'>,
  subject: string,
): Pick<Identity, 'partnerId' | 'issuer' | 'subject'> {
  const partnerId = features.id;
  const issuer = embed?.assertion.subjects === 'oidc' ? oidc.issuer : partnerId;
  return { partnerId, issuer, subject };
}
