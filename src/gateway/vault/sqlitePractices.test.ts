import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../testing/harness.ts';
import { openSqliteVault } from './sqliteVault.ts';
import type { Vault } from './vault.ts';

const identity = {
  partnerId: 'p',
  issuer: 'https://login.example',
  subject: 's',
  firstName: 'Amara',
  lastName: 'Okafor',
  email: 'amara@idp.example',
};
const nothing = { gpName: '', addressLine1: '', postcode: '', phone: '', email: '' };

async function open({ vaultKey = randomBytes(32), dataDir = temporaryFolder() } = {}) {
  const vault = openSqliteVault({ dataDir, vaultKey });
  const database = new DatabaseSync(join(dataDir, 'vault.sqlite'));
  onTestFinished(() => database.close());
  onTestFinished(() => vault.close().catch(() => undefined));
  const { id } = await vault.saveClinician(identity);
  const { id: other } = await vault.saveClinician({ ...identity, subject: 'other' });
  return { vault, database, dataDir, vaultKey, id, other };
}

/** Uses a practice at a time; it is kept for 100 ms from then. */
function use(vault: Vault, clinicianId: string, practiceName: string, usedAt: number, most = 3) {
  const practice = { ...nothing, practiceName };
  const expiresAt = usedAt + 100;
  const isSame = (kept: { practiceName: string }) => kept.practiceName === practiceName;
  return vault.savePractice(clinicianId, { practice, usedAt, expiresAt, isSame }, most);
}

const namesOf = async (vault: Vault, clinicianId: string, now = 0) =>
  (await vault.practices(clinicianId, now)).map(({ practiceName }) => practiceName);

describe('practices', () => {
  it('are kept per clinician, the one used last first, the same one once and under one id', async () => {
    const { vault, id, other } = await open();
    for (const [at, name] of ['a', 'b', 'c'].entries()) await use(vault, id, name, at);
    const [, , first] = await vault.practices(id, 0);
    await use(vault, id, 'a', 9);
    expect(await namesOf(vault, id)).toEqual(['a', 'c', 'b']);
    expect((await vault.practices(id, 0))[0]).toEqual(first);
    expect(await namesOf(vault, other)).toEqual([]);
  });

  it('A13 are as many as there may be; the ones not used for longest go', async () => {
    const { vault, database, id, other } = await open();
    await use(vault, other, 'theirs', 0);
    for (const [at, name] of ['a', 'b', 'c', 'a', 'd'].entries()) await use(vault, id, name, at);
    expect(await namesOf(vault, id)).toEqual(['d', 'a', 'c']);
    await use(vault, id, 'e', 9, 1);
    expect(await namesOf(vault, id)).toEqual(['e']);
    expect(await namesOf(vault, other)).toEqual(['theirs']);
    expect(database.prepare('SELECT count(*) AS n FROM practices').get()).toEqual({ n: 2 });
  });

  it('F12 follow the order of use within one millisecond and when the clock goes back', async () => {
    const { vault, id } = await open();
    for (const [name, at] of [
      ['a', 50],
      ['b', 50],
      ['c', 10],
    ] as const)
      await use(vault, id, name, at);
    expect(await namesOf(vault, id)).toEqual(['c', 'b', 'a']);
  });

  it('expire after their last use, and can be removed before', async () => {
    const { vault, database, id, other } = await open();
    await use(vault, id, 'a', 0);
    await use(vault, id, 'b', 50);
    expect(await namesOf(vault, id, 99)).toEqual(['b', 'a']);
    expect(await namesOf(vault, id, 100)).toEqual(['b']);
    await vault.removeExpired(100);
    expect(database.prepare('SELECT count(*) AS n FROM practices').get()).toEqual({ n: 1 });
    const [{ id: practiceId } = { id: '' }] = await vault.practices(id, 0);
    await vault.deletePractice(other, practiceId);
    expect(await namesOf(vault, id)).toEqual(['b']);
    await vault.deletePractice(id, practiceId);
    expect(await namesOf(vault, id)).toEqual([]);
  });

  it('are stored whole or not at all', async () => {
    const { vault, id } = await open();
    await use(vault, id, 'a', 0);
    const isSame = () => {
      throw new Error('broken');
    };
    const practice = { ...nothing, practiceName: 'b' };
    await expect(vault.savePractice(id, { practice, usedAt: 1, expiresAt: 9, isSame }, 3)).rejects.toThrow(
      'broken',
    );
    await use(vault, id, 'c', 2);
    expect(await namesOf(vault, id)).toEqual(['c', 'a']);
  });

  it('A7 are in no file in clear, and refused in the place of another', async () => {
    const { vault, database, dataDir, id, other } = await open();
    await use(vault, id, 'canary-one', 0);
    await use(vault, id, 'canary-two', 1);
    const files = readdirSync(dataDir).map((name) => readFileSync(join(dataDir, name)).toString('latin1'));
    expect(files.join('')).toContain('Amara');
    expect(files.join('')).not.toContain('canary');
    database.prepare('UPDATE practices SET clinician_id = ?').run(other);
    await expect(vault.practices(other, 0)).rejects.toThrow('authenticate');
  });

  it('have a place in a vault that was written before there were any', async () => {
    const { vault, database, dataDir, vaultKey, id } = await open();
    await vault.close();
    database.exec(`
      DROP TABLE practices; DROP TABLE used_assertions; ALTER TABLE sessions DROP COLUMN active_at;
      PRAGMA user_version = 1`);
    const reopened = await open({ vaultKey, dataDir });
    expect(reopened.id).toBe(id);
    await use(reopened.vault, id, 'a', 0);
    expect(await namesOf(reopened.vault, id)).toEqual(['a']);
  });
});
