import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Encrypts and authenticates texts. The context names what a text is and whose; it is needed again to open it. */
export interface Sealer {
  readonly seal: (text: string, context: string) => Buffer;
  /** @throws Error for a value that was changed, sealed with another key, or sealed for another context. */
  readonly open: (sealed: Uint8Array, context: string) => string;
}

/**
 * AES-256-GCM with a random nonce: nonce, tag and ciphertext in one value, the context as additional data.
 * @param keyBytes 32 bytes.
 */
export function createSealer(keyBytes: Buffer): Sealer {
  const key = createSecretKey(keyBytes);
  return {
    seal(text, context) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open(sealed, context) {
      const nonce = sealed.subarray(0, nonceBytes);
      const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
      decipher.setAAD(Buffer.from(context));
      decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
      const body = decipher.update(sealed.subarray(nonceBytes + tagBytes));
      return Buffer.concat([body, decipher.final()]).toString('utf8');
    },
  };
}
