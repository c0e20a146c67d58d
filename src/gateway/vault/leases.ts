import type { Database } from './database.ts';
import type { Vault } from './vault.ts';

const take = `
  INSERT INTO leases (name, holder, expires_at) VALUES (?, ?, ?)
  ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, expires_at = excluded.expires_at
  WHERE leases.holder = excluded.holder OR leases.expires_at <= ? OR leases.expires_at > ?`;
const giveBack = 'DELETE FROM leases WHERE name = ? AND holder = ?';

/** Who may do what only one may do at a time, among all processes on one database. */
export function vaultLeases(database: Database): Pick<Vault, 'lease' | 'release'> {
  return {
    async lease(name, holder, now, until) {
      // One that ends this far ahead was taken before the clock was put back: nobody would wait for it to end.
      const tooFar = until + (until - now);
      return (await database.run(take, name, holder, until, now, tooFar)) === 1;
    },
    async release(name, holder) {
      await database.run(giveBack, name, holder);
    },
  };
}
