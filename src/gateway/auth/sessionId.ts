import { createHash, randomBytes } from 'node:crypto';

/** A new session id, 256 random bits. Only the session cookie ever holds it. */
export function newSessionId(): string {
  return randomBytes(32).toString('base64url');
}

/** What the vault and our access tokens know a session by: the hash of its id, from which the id cannot be had. */
export function sessionKey(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}
