/** The short name of the made-up partner: the `iss` of what its portal signs. */
export const demoPartnerId = 'northgate';

/** Where the demo portal publishes its keys. */
export const jwksPath = '/.well-known/jwks.json';

/** What {@link demoPartner} depends on. */
export interface DemoPartnerOptions {
  /** Origin of the identity provider. */
  readonly issuer: string;
  /** What we are called there. */
  readonly clientId: string;
  /** Origin of the demo portal. */
  readonly portal: string;
}

/**
 * The made-up partner of local use: one entry of the partners file, as `#gateway/partners.ts` reads it. Its clinicians
 * sign in at the sandbox's identity provider, or are signed in by the demo portal.
 */
export function demoPartner({ issuer, clientId, portal }: DemoPartnerOptions) {
  return {
    id: demoPartnerId,
    name: 'Northgate Physio',
    oidc: { issuer, clientId, clientSecretVariable: 'OIDC_CLIENT_SECRET' },
    scan: { clientIdVariable: 'SCAN_CLIENT_ID', clientSecretVariable: 'SCAN_CLIENT_SECRET' },
    terms: { url: 'https://northgate.example/referral-terms', version: '2026-01' },
    modalities: ['MRI', 'CT', 'Ultrasound', 'X-ray', 'DEXA'],
    finish: ['submit', 'confirm'],
    documents: {
      maxBytes: 25 * 1024 * 1024,
      extensions: [
        '.jpg',
        '.jpeg',
        '.png',
        '.gif',
        '.heic',
        '.tif',
        '.tiff',
        '.pdf',
        '.dcm',
        '.doc',
        '.docx',
        '.txt',
      ],
      inWords: 'Images, PDF, DICOM, Word or text files',
    },
    embed: { origins: [portal], assertion: { keys: { jwksUrl: portal + jwksPath } } },
  };
}
