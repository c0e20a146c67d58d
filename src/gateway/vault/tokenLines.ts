import { z } from '#lib/zod.ts';
import type { Sealer } from './seal.ts';
import type { TokenLine } from './vault.ts';

const tokenLine = z.object({ accessToken: z.string(), refreshToken: z.string(), expiresAt: z.number() });
const maxOpened = 1_000;
const contextOf = (clinicianId: string) => `tokens ${clinicianId}`;

/** Token lines as they lie in the vault. */
export interface TokenLines {
  readonly seal: (clinicianId: string, line: TokenLine) => Buffer;
  /** @throws Error for a value that was changed, or that is another clinician's. */
  readonly open: (clinicianId: string, sealed: Uint8Array) => TokenLine;
}

/** Every API call needs its clinician's line, which changes once a day: the row decides, the opening is remembered. */
export function createTokenLines(sealer: Sealer): TokenLines {
  const opened = new Map<string, { sealed: Uint8Array; line: TokenLine }>();
  return {
    seal: (clinicianId, line) => sealer.seal(JSON.stringify(line), contextOf(clinicianId)),
    open(clinicianId, sealed) {
      const known = opened.get(clinicianId);
      if (known && Buffer.compare(known.sealed, sealed) === 0) return known.line;
      const line = tokenLine.parse(JSON.parse(sealer.open(sealed, contextOf(clinicianId))));
      if (opened.size >= maxOpened) opened.clear();
      opened.set(clinicianId, { sealed, line });
      return line;
    },
  };
}
