import { randomBytes } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fakeLog, identity, testVault } from '../testing/databases.ts';
import { temporaryFolder } from '../testing/harness.ts';
import { deriveKey } from './keys.ts';
import { openVault } from './openVault.ts';
import { migrations } from './schema.ts';
import { createSealer } from './seal.ts';
import { openSqlite } from './sqlite.ts';

const most = { draftsPerClinician: 4, draftsPerReferral: 2 };

/** A table of numbers in a new file, and the file opened past us, as another process would. */
async function openNumbers() {
  const file = join(temporaryFolder(), 'numbers.sqlite');
  const database = openSqlite(file);
  await database.migrate(['CREATE TABLE numbers (n INTEGER NOT NULL) STRICT']);
  const outside = new DatabaseSync(file);
  onTestFinished(() => outside.close());
  onTestFinished(() => database.close());
  const add = (n: number) => database.run('INSERT INTO numbers (n) VALUES (?)', n);
  const numbers = async () => (await database.all('SELECT n FROM numbers ORDER BY n')).map(({ n }) => n);
  return { database, outside, add, numbers };
}

describe('a transaction', () => {
  it('is done whole or not at all, and what others do meanwhile is no part of it', async () => {
    const { database, add, numbers } = await openNumbers();
    const failing = database.transaction('x', async ({ run }) => {
      await run('INSERT INTO numbers (n) VALUES (1)');
      const meanwhile = add(2);
      await Promise.resolve();
      return { meanwhile: await Promise.reject(Object.assign(new Error('broken'), { meanwhile })) };
    });
    await expect(failing).rejects.toThrow('broken');
    expect(await numbers()).toEqual([2]);
    await database.transaction('x', ({ run }) => run('INSERT INTO numbers (n) VALUES (3)'));
    expect(await numbers()).toEqual([2, 3]);
  });

  it('comes after the one that is under way, in one process and in two', async () => {
    const { database, numbers } = await openNumbers();
    const count = () =>
      database.transaction('x', async ({ get, run }) => {
        const n = Number((await get('SELECT count(*) AS n FROM numbers'))?.['n']);
        await run('INSERT INTO numbers (n) VALUES (?)', n);
      });
    await Promise.all(Array.from({ length: 20 }, count));
    expect(await numbers()).toEqual(Array.from({ length: 20 }, (_, n) => n));
  });

  it('says what went wrong, also when the database ended it by itself', async () => {
    const { database, add, numbers } = await openNumbers();
    const broken = database.transaction('x', async ({ run }) => {
      await run('ROLLBACK');
      throw new Error('disk full');
    });
    await expect(broken).rejects.toThrow('disk full');
    await add(1);
    expect(await numbers()).toEqual([1]);
  });

  it('waits for a writing process without standing still', async () => {
    const { outside, add, numbers } = await openNumbers();
    outside.exec('BEGIN IMMEDIATE; INSERT INTO numbers (n) VALUES (1)');
    const added = add(2);
    expect(await numbers()).toEqual([]);
    outside.exec('COMMIT');
    await added;
    expect(await numbers()).toEqual([1, 2]);
  });
});

describe('the file', () => {
  it('is for its owner alone, in a folder that all may read too, and has nothing in clear', async () => {
    const dataDir = temporaryFolder();
    chmodSync(dataDir, 0o755);
    const { vault } = await testVault({ dataDir, databaseUrl: undefined });
    const { id: clinicianId } = await vault.saveClinician(identity);
    const draft = { values: { lastName: 'canary' }, base: null, savedAt: 0, expiresAt: 9 };
    await vault.saveDraft({ clinicianId, referral: 'new', step: 'patient' }, draft, most);
    const names = readdirSync(dataDir);
    const modes = names.map((name) => statSync(join(dataDir, name)).mode & 0o777);
    expect(modes.length).toBeGreaterThan(1);
    expect(new Set(modes)).toEqual(new Set([0o600]));
    const files = names.map((name) => readFileSync(join(dataDir, name)).toString('latin1'));
    expect(files.join('')).toContain('Amara');
    expect(files.join('')).not.toContain('canary');
  });
});

/** A file as one of the earlier versions left it, with a clinician in it. */
async function writtenBy(version: number) {
  const place = { dataDir: temporaryFolder(), databaseUrl: undefined };
  const database = openSqlite(join(place.dataDir, 'vault.sqlite'));
  await database.migrate(migrations.slice(0, version));
  const columns = 'id, partner_id, issuer, subject, first_name, last_name, email';
  await database.run(`INSERT INTO clinicians (${columns}) VALUES ('c', 'p', 'i', 's', 'A', 'O', 'a@b')`);
  const vaultKey = randomBytes(32);
  const sealer = createSealer(deriveKey(vaultKey, 'vault'));
  await database.run('INSERT INTO key_check (sealed) VALUES (?)', sealer.seal('key check', 'key check'));
  onTestFinished(() => database.close());
  return { place, database, vaultKey, sealer };
}

describe('a file of an earlier version', () => {
  it.each(migrations.map((_, n) => n + 1))('%i is brought up to date', async (version) => {
    const { place, vaultKey } = await writtenBy(version);
    const { vault } = await testVault(place, vaultKey);
    const found = await vault.findClinician({ partnerId: 'p', issuer: 'i', subject: 's' });
    expect(found).toMatchObject({ id: 'c', started: false });
    expect(await vault.practices('c', 0)).toEqual([]);
    expect(await vault.useAssertion({ partnerId: 'p', jti: 'j', expiresAt: 1 })).toBe(true);
    expect(await vault.lease('x', 'one', 0, 10)).toBe(true);
  });

  it('keeps its sessions, which count as used at the update', async () => {
    const { place, database, vaultKey } = await writtenBy(2);
    const before = Date.now();
    const insert = "INSERT INTO sessions (key, clinician_id, expires_at) VALUES ('old', 'c', ?)";
    await database.run(insert, before + 60_000);
    const { vault } = await testVault(place, vaultKey);
    const found = await vault.session('old', before);
    expect(Math.abs((found?.activeAt ?? 0) - before)).toBeLessThan(30_000);
  });

  it('keeps its tokens; drafts and practices that were sealed with the one key go, and that is said', async () => {
    const { place, database, vaultKey, sealer } = await writtenBy(3);
    const line = { accessToken: 'a', refreshToken: 'r', expiresAt: 1 };
    const rows = {
      token_lines: ['clinician_id, email, sealed', JSON.stringify(line), 'tokens c', "'c', 'a@b', ?"],
      drafts: [
        'clinician_id, referral, step, sealed, saved_at, expires_at',
        '{}',
        'draft c new notes',
        "'c', 'new', 'notes', ?, 1, 9",
      ],
      practices: [
        'clinician_id, id, sealed, used_at, expires_at',
        '{}',
        'practice c one',
        "'c', 'one', ?, 1, 9",
      ],
    };
    for (const [table, [columns, content = '', context = '', values]] of Object.entries(rows)) {
      await database.run(
        `INSERT INTO ${table} (${columns}) VALUES (${values})`,
        sealer.seal(content, context),
      );
    }
    const { vault, lines } = await testVault(place, vaultKey);
    expect(await vault.tokenLine('c')).toEqual(line);
    expect(await vault.drafts('c', 'new', 0)).toEqual([]);
    expect(await vault.practices('c', 0)).toEqual([]);
    expect(await vault.drafts('c', 'new', 0)).toEqual([]);
    expect(lines.map(({ facts }) => facts)).toEqual([
      { clinician: 'c', what: 'draft', count: 1 },
      { clinician: 'c', what: 'practice', count: 1 },
    ]);
  });

  it('of a newer version is refused', async () => {
    const { place, database, vaultKey } = await writtenBy(migrations.length);
    await database.migrate([...migrations, 'CREATE TABLE more (n INTEGER) STRICT']);
    await expect(openVault({ ...place, vaultKey }, fakeLog().log)).rejects.toThrow('newer version');
  });
});
