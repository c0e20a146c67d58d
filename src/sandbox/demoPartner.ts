/**
 * The made-up partner of local use: one entry of the partners file, as `#gateway/partners.ts` reads it. Its clinicians
 * sign in at the sandbox's identity provider.
 * @param issuer origin of that provider
 * @param clientId what we are called there
 */
export function demoPartner({ issuer, clientId }: { readonly issuer: string; readonly clientId: string }) {
  return {
    id: 'northgate',
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
  };
}
