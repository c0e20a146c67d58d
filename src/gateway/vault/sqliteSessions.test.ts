import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../testing/harness.ts';
import { openSqliteVault } from './sqliteVault.ts';

const identity = {
  partnerId: 'p',
  issuer: 'https://login.example',
  subject: 's',
  firstName: 'Amara',
  lastName: 'Okafor',
  email: 'amara@idp.example',
};

function open(vaultKey = randomBytes(32), dataDir = temporaryFolder()) {
  const vault = openSqliteVault({ dataDir, vaultKey });
  const database = new DatabaseSync(join(dataDir, 'vault.sqlite'));
  onTestFinished(() => database.close());
  onTestFinished(() => vault.close().catch(() => undefined));
  return { vault, database, dataDir, vaultKey };
}

describe('sessions', () => {
  it('end when told to, and at their time', async () => {
    const { vault } = open();
    const { id } = await vault.saveClinician(identity);
    await vault.startSession({ key: 'one', clinicianId: id, expiresAt: 1_000, activeAt: 500 });
    await vault.startSession({ key: 'two', clinicianId: id, expiresAt: 1_000, activeAt: 500 });
    await vault.endSession('one');
    expect(await vault.session('one', 0)).toBeUndefined();
    expect(await vault.session('two', 999)).toMatchObject({
      key: 'two',
      clinician: { id },
      expiresAt: 1_000,
      activeAt: 500,
    });
    expect(await vault.session('two', 1_000)).toBeUndefined();
  });

  it('remember their last use, and never an earlier one', async () => {
    const { vault } = open();
    const { id } = await vault.saveClinician(identity);
    await vault.startSession({ key: 'one', clinicianId: id, expiresAt: 1_000, activeAt: 500 });
    await vault.touchSession('one', 700);
    await vault.touchSession('one', 600);
    await vault.touchSession('gone', 600);
    expect(await vault.session('one', 0)).toMatchObject({ activeAt: 700 });
  });

  it('that were alive before their use was written count as used at the update', async () => {
    const { vault, database, dataDir, vaultKey } = open();
    const { id } = await vault.saveClinician(identity);
    database.exec(`
      DROP TABLE used_assertions; ALTER TABLE sessions DROP COLUMN active_at; PRAGMA user_version = 2;
      INSERT INTO sessions (key, clinician_id, expires_at) VALUES ('old', '${id}', ${Date.now() + 60_000})`);
    await vault.close();
    const before = Date.now();
    const found = await open(vaultKey, dataDir).vault.session('old', before);
    expect(Math.abs((found?.activeAt ?? 0) - before)).toBeLessThan(30_000);
  });
});

describe('ids of assertions', () => {
  const used = { partnerId: 'p', jti: 'canary-one', expiresAt: 100 };

  it('are taken once by each partner until they are cleared away, and not kept in clear', async () => {
    const { vault, dataDir } = open();
    const first = await Promise.all([vault.useAssertion(used), vault.useAssertion(used)]);
    expect(first.filter(Boolean)).toHaveLength(1);
    expect(await vault.useAssertion({ ...used, partnerId: 'q' })).toBe(true);
    await vault.removeExpired(99);
    expect(await vault.useAssertion(used)).toBe(false);
    await vault.removeExpired(100);
    expect(await vault.useAssertion(used)).toBe(true);
    const files = readdirSync(dataDir).map((name) => readFileSync(join(dataDir, name)).toString('latin1'));
    expect(files.join('')).not.toContain('canary');
  });

  it('are taken once by two gateways on one vault', async () => {
    const { vault, dataDir, vaultKey } = open();
    const other = open(vaultKey, dataDir).vault;
    expect([await vault.useAssertion(used), await other.useAssertion(used)]).toEqual([true, false]);
  });
});
