import type { DatabaseSync } from 'node:sqlite';
import { raise } from '#lib/raise.ts';
import { z } from '#lib/zod.ts';
import { bytes, number, text } from './rows.ts';
import type { Sealer } from './seal.ts';
import { inTransaction } from './sqliteSchema.ts';
import type { TokenLine, Vault } from './vault.ts';

const tokenLine = z.object({ accessToken: z.string(), refreshToken: z.string(), expiresAt: z.number() });
const maxOpened = 1_000;
const contextOf = (clinicianId: string) => `tokens ${clinicianId}`;

/** The Scan.com tokens and what was agreed to when they were made. */
export function sqliteTokens(
  database: DatabaseSync,
  sealer: Sealer,
): Pick<Vault, 'tokenLine' | 'saveTokenLine' | 'saveStart' | 'consents'> {
  const select = database.prepare('SELECT sealed FROM token_lines WHERE clinician_id = ?');
  const update = database.prepare('UPDATE token_lines SET sealed = ? WHERE clinician_id = ?');
  const insert = database.prepare('INSERT INTO token_lines (clinician_id, email, sealed) VALUES (?, ?, ?)');
  const insertConsent = database.prepare(
    'INSERT INTO consents (clinician_id, terms_version, accepted_at, marketing_emails) VALUES (?, ?, ?, ?)',
  );
  const selectConsents = database.prepare(
    'SELECT terms_version, accepted_at, marketing_emails FROM consents WHERE clinician_id = ? ORDER BY accepted_at',
  );

  // Every API call needs its clinician's line, which changes once a day: the row decides, the opening is remembered.
  const opened = new Map<string, { sealed: Uint8Array; line: TokenLine }>();

  function open(clinicianId: string, sealed: Uint8Array): TokenLine {
    const known = opened.get(clinicianId);
    if (known && Buffer.compare(known.sealed, sealed) === 0) return known.line;
    const line = tokenLine.parse(JSON.parse(sealer.open(sealed, contextOf(clinicianId))));
    if (opened.size >= maxOpened) opened.clear();
    opened.set(clinicianId, { sealed, line });
    return line;
  }

  return {
    async tokenLine(clinicianId) {
      const found = select.get(clinicianId);
      return found && open(clinicianId, bytes(found, 'sealed'));
    },
    async saveTokenLine(clinicianId, line) {
      const { changes } = update.run(sealer.seal(JSON.stringify(line), contextOf(clinicianId)), clinicianId);
      if (Number(changes) !== 1) raise('There is no token line to renew');
    },
    async saveStart(clinicianId, { email, line, consent }) {
      const sealed = sealer.seal(JSON.stringify(line), contextOf(clinicianId));
      const { termsVersion, acceptedAt, marketingEmails } = consent;
      inTransaction(database, () => {
        insert.run(clinicianId, email, sealed);
        insertConsent.run(clinicianId, termsVersion, acceptedAt, Number(marketingEmails));
      });
    },
    async consents(clinicianId) {
      return selectConsents.all(clinicianId).map((each) => ({
        termsVersion: text(each, 'terms_version'),
        acceptedAt: number(each, 'accepted_at'),
        marketingEmails: number(each, 'marketing_emails') === 1,
      }));
    },
  };
}
