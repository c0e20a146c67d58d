/** The short name of the made-up partner: the `iss` of what its portal signs. */
export const demoPartnerId = 'northgate';

/** The short name of a second one, whose people and settings must never mix with the first one's. */
export const otherPartnerId = 'westfield';

/** Both, the first of which has the tab too. */
export const demoPartnerIds = [demoPartnerId, otherPartnerId] as const;

/** One of {@link demoPartnerIds}. */
export type DemoPartnerId = (typeof demoPartnerIds)[number];

/** Where the demo portal publishes the keys of a partner. */
export const jwksPaths: Readonly<Record<DemoPartnerId, string>> = {
  northgate: '/.well-known/jwks.json',
  westfield: '/.well-known/westfield.jwks.json',
};

/** What {@link demoPartners} depends on. */
export interface DemoPartnerOptions {
  /** Origin of the identity provider. */
  readonly issuer: string;
  /** What we are called there. */
  readonly clientId: string;
  /** Origin of the demo portal. */
  readonly portal: string;
}

/**
 * The made-up partners of local use: entries of the partners file, as `#gateway/partners.ts` reads it. The clinicians of
 * the first sign in at the sandbox's identity provider, or are signed in by the demo portal, and are the same people there.
 * The second is in the portal only: it lets patients book themselves, has fewer modalities and colours of its own.
 */
export function demoPartners({ issuer, clientId, portal }: DemoPartnerOptions) {
  const keys = (id: DemoPartnerId) => ({ jwksUrl: portal + jwksPaths[id] });
  const northgate = {
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
    embed: { origins: [portal], assertion: { keys: keys(demoPartnerId), subjects: 'oidc' } },
  };
  const westfield = {
    ...northgate,
    id: otherPartnerId,
    name: 'Westfield Clinic',
    terms: { url: 'https://westfield.example/referral-terms', version: '2026-02' },
    modalities: ['MRI', 'Ultrasound'],
    finish: ['submit'],
    embed: {
      origins: [portal],
      assertion: { keys: keys(otherPartnerId) },
      theme: { '--ref-accent': 'light-dark(#6a2c70, #dea6e3)' },
    },
  };
  return [northgate, westfield];
}
