import { z } from '#lib/zod.ts';
import type { Queries } from './database.ts';
import type { Sealer } from './seal.ts';
import type { SealerOf } from './sealers.ts';
import type { TokenLine } from './vault.ts';

const tokenLine = z.object({ accessToken: z.string(), refreshToken: z.string(), expiresAt: z.number() });
const maxOpened = 1_000;
const contextOf = (clinicianId: string) => `tokens ${clinicianId}`;

/** Token lines as they lie in the vault. */
export interface TokenLines {
  readonly seal: (clinicianId: string, line: TokenLine) => Buffer;
  /**
   * Seals anew what an earlier version sealed with the one key it had.
   * @throws Error for a value that was changed, or that is another clinician's.
   */
  readonly open: (queries: Queries, clinicianId: string, sealed: Uint8Array) => Promise<TokenLine>;
}

/**
 * Every API call needs its clinician's line, which changes once a day: the row decides, the opening is remembered.
 * @param earlier sealed before there was a key per clinician.
 */
export function createTokenLines(sealerOf: SealerOf, earlier: Sealer): TokenLines {
  const opened = new Map<string, { sealed: Uint8Array; line: TokenLine }>();

  const seal = (clinicianId: string, line: TokenLine) =>
    sealerOf(clinicianId).seal(JSON.stringify(line), contextOf(clinicianId));

  async function read({ run }: Queries, clinicianId: string, sealed: Uint8Array): Promise<TokenLine> {
    try {
      return tokenLine.parse(JSON.parse(sealerOf(clinicianId).open(sealed, contextOf(clinicianId))));
    } catch (error) {
      const line = readEarlier(clinicianId, sealed);
      if (!line) throw error;
      // Unless it was renewed in the meantime.
      const replace = 'UPDATE token_lines SET sealed = ? WHERE clinician_id = ? AND sealed = ?';
      await run(replace, seal(clinicianId, line), clinicianId, sealed);
      return line;
    }
  }

  function readEarlier(clinicianId: string, sealed: Uint8Array): TokenLine | undefined {
    try {
      return tokenLine.parse(JSON.parse(earlier.open(sealed, contextOf(clinicianId))));
    } catch {
      return undefined;
    }
  }

  return {
    seal,
    async open(queries, clinicianId, sealed) {
      const known = opened.get(clinicianId);
      if (known && Buffer.compare(known.sealed, sealed) === 0) return known.line;
      const line = await read(queries, clinicianId, sealed);
      if (opened.size >= maxOpened) opened.clear();
      opened.set(clinicianId, { sealed, line });
      return line;
    },
  };
}
