import { z } from '#lib/zod.ts';
import { deriveKey } from '../vault/keys.ts';
import { createSealer } from '../vault/seal.ts';

const pending = z.object({
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  returnTo: z.string(),
  expiresAt: z.number(),
});

/** A sign-in under way. `expiresAt` in milliseconds since 1970. */
export type PendingSignIn = z.output<typeof pending>;

const context = 'sign-in';

/** Writes and reads the value of the sign-in cookie: encrypted, so that the browser holds no code verifier. */
export function createTransactionCookie(vaultKey: Buffer) {
  const sealer = createSealer(deriveKey(vaultKey, 'sign-in'));
  return {
    write: (signIn: PendingSignIn): string =>
      sealer.seal(JSON.stringify(signIn), context).toString('base64url'),
    /** Undefined for a missing, changed or expired one. */
    read(value: string | undefined, now: number): PendingSignIn | undefined {
      if (value === undefined) return undefined;
      try {
        const opened = sealer.open(Buffer.from(value, 'base64url'), context);
        const signIn = pending.parse(JSON.parse(opened));
        return now < signIn.expiresAt ? signIn : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
