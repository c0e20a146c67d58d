/**
 * What a partner's own server asks us for, with a signed assertion as its bearer token: `iss`, `sub` (the clinician whose
 * referral it is), `aud` ({@link partnerAudience}), `exp` and `jti` as at the token endpoint; each is taken once.
 */
const partnerPrefix = '/partner';

/** The `aud` of an assertion for these addresses. */
export const partnerAudience = (publicOrigin: string) => publicOrigin + partnerPrefix;

/** GET: the referral as a FHIR R4 ServiceRequest (`application/fhir+json`). */
export const partnerReferralPath = (id: string) => `${partnerPrefix}/referrals/${encodeURIComponent(id)}`;

/** GET: the same as plain text for the record. */
export const partnerSummaryPath = (id: string) => `${partnerReferralPath(id)}/summary.txt`;
