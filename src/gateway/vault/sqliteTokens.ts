import type { DatabaseSync } from 'node:sqlite';
import { raise } from '#lib/raise.ts';
import { bytes, number, text } from './rows.ts';
import { inTransaction } from './sqliteSchema.ts';
import type { TokenLines } from './tokenLines.ts';
import type { Vault } from './vault.ts';

/** The Scan.com tokens and what was agreed to when they were made. */
export function sqliteTokens(
  database: DatabaseSync,
  lines: TokenLines,
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

  return {
    async tokenLine(clinicianId) {
      const found = select.get(clinicianId);
      return found && lines.open(clinicianId, bytes(found, 'sealed'));
    },
    async saveTokenLine(clinicianId, line) {
      const { changes } = update.run(lines.seal(clinicianId, line), clinicianId);
      if (Number(changes) !== 1) raise('There is no token line to renew');
    },
    async saveStart(clinicianId, { email, line, consent }) {
      const sealed = lines.seal(clinicianId, line);
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
