import { raise } from '#lib/raise.ts';
import type { Database, Queries, Row } from './database.ts';
import { bytes, number, text } from './rows.ts';
import type { TokenLines } from './tokenLines.ts';
import type { RefreshMark, TokenLine, Vault } from './vault.ts';

const select = 'SELECT sealed, refreshing_by, refreshing_since FROM token_lines WHERE clinician_id = ?';
const mark = 'UPDATE token_lines SET refreshing_by = ?, refreshing_since = ? WHERE clinician_id = ?';
const update = `
  UPDATE token_lines SET sealed = ?, refreshing_by = NULL, refreshing_since = NULL WHERE clinician_id = ?`;
const insert = 'INSERT INTO token_lines (clinician_id, email, sealed) VALUES (?, ?, ?)';
const insertConsent =
  'INSERT INTO consents (clinician_id, terms_version, accepted_at, marketing_emails) VALUES (?, ?, ?, ?)';
const selectConsents =
  'SELECT terms_version, accepted_at, marketing_emails FROM consents WHERE clinician_id = ? ORDER BY accepted_at';

/** The Scan.com tokens and what was agreed to when they were made. */
export function vaultTokens(
  database: Database,
  lines: TokenLines,
): Pick<Vault, 'tokenLine' | 'markRefresh' | 'saveTokenLine' | 'saveStart' | 'consents'> {
  /** Does something about a pair while it is the one in the vault. */
  async function whileItIs<T>(
    clinicianId: string,
    line: TokenLine,
    work: (inside: Queries, found: Row) => Promise<T>,
  ): Promise<T | undefined> {
    return database.transaction(`tokens ${clinicianId}`, async (inside) => {
      const found = (await inside.get(select, clinicianId)) ?? raise('There is no token line to renew');
      const stored = await lines.open(inside, clinicianId, bytes(found, 'sealed'));
      return stored.refreshToken === line.refreshToken ? work(inside, found) : undefined;
    });
  }

  return {
    async tokenLine(clinicianId) {
      const found = await database.get(select, clinicianId);
      return found && lines.open(database, clinicianId, bytes(found, 'sealed'));
    },
    markRefresh: (clinicianId, line, to) =>
      whileItIs(clinicianId, line, async ({ run }, found) => {
        await run(mark, to?.by ?? null, to?.since ?? null, clinicianId);
        return { earlier: markOf(found) };
      }),
    async saveTokenLine(clinicianId, line, replaced) {
      const sealed = lines.seal(clinicianId, line);
      const saved = await whileItIs(clinicianId, replaced, ({ run }) => run(update, sealed, clinicianId));
      return saved === 1;
    },
    async saveStart(clinicianId, { email, line, consent }) {
      const sealed = lines.seal(clinicianId, line);
      const { termsVersion, acceptedAt, marketingEmails } = consent;
      await database.transaction(`tokens ${clinicianId}`, async ({ run }) => {
        await run(insert, clinicianId, email, sealed);
        await run(insertConsent, clinicianId, termsVersion, acceptedAt, Number(marketingEmails));
      });
    },
    async consents(clinicianId) {
      return (await database.all(selectConsents, clinicianId)).map((each) => ({
        termsVersion: text(each, 'terms_version'),
        acceptedAt: number(each, 'accepted_at'),
        marketingEmails: number(each, 'marketing_emails') === 1,
      }));
    },
  };
}

function markOf(found: Row): RefreshMark | undefined {
  if (found['refreshing_by'] === null) return undefined;
  return { by: text(found, 'refreshing_by'), since: number(found, 'refreshing_since') };
}
