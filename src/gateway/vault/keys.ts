import { hkdfSync } from 'node:crypto';

/** What a key is for. No two purposes share key bytes. */
export type KeyPurpose = 'vault' | 'clinician' | 'access-token' | 'sign-in';

/**
 * Derives the key of one purpose from VAULT_KEY (HKDF-SHA-256, RFC 5869): 32 bytes.
 * @param whose for a purpose of which everybody has a key of their own.
 */
export function deriveKey(vaultKey: Buffer, purpose: KeyPurpose, whose?: string): Buffer {
  const info = `scan-referral ${purpose}${whose === undefined ? '' : ` ${whose}`}`;
  return Buffer.from(hkdfSync('sha256', vaultKey, '', info, 32));
}
