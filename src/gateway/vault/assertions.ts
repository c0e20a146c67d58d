import { createHash } from 'node:crypto';
import type { Database } from './database.ts';
import type { Vault } from './vault.ts';

const insert = `
  INSERT INTO used_assertions (partner_id, jti_hash, expires_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`;
const find = 'SELECT 1 FROM used_assertions WHERE partner_id = ? AND jti_hash = ?';

const hashed = (jti: string) => createHash('sha256').update(jti).digest('base64url');

/** The ids of assertions that were used. Hashed: they are of one length then, whatever a partner writes into them. */
export function vaultAssertions(database: Database): Pick<Vault, 'useAssertion' | 'isAssertionUsed'> {
  return {
    async useAssertion({ partnerId, jti, expiresAt }) {
      return (await database.run(insert, partnerId, hashed(jti), expiresAt)) === 1;
    },
    async isAssertionUsed({ partnerId, jti }) {
      return (await database.get(find, partnerId, hashed(jti))) !== undefined;
    },
  };
}
