import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Vault } from './vault.ts';

/** The ids of assertions that were used. Hashed: they are of one length then, whatever a partner writes into them. */
export function sqliteAssertions(database: DatabaseSync): Pick<Vault, 'useAssertion'> {
  const insert = database.prepare(`
    INSERT INTO used_assertions (partner_id, jti_hash, expires_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`);
  return {
    async useAssertion({ partnerId, jti, expiresAt }) {
      const hash = createHash('sha256').update(jti).digest('base64url');
      return Number(insert.run(partnerId, hash, expiresAt).changes) === 1;
    },
  };
}
