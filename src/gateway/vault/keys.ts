import { hkdfSync } from 'node:crypto';

/** What a key is for. No two purposes share key bytes. */
export type KeyPurpose = 'vault' | 'access-token' | 'sign-in';

/** Derives the key of one purpose from VAULT_KEY (HKDF-SHA-256, RFC 5869): 32 bytes. */
export function deriveKey(vaultKey: Buffer, purpose: KeyPurpose): Buffer {
  return Buffer.from(hkdfSync('sha256', vaultKey, '', `scan-referral ${purpose}`, 32));
}
