import { randomBytes } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../testing/harness.ts';
import { inTransaction } from './sqliteSchema.ts';
import { openSqliteVault, WrongVaultKeyError } from './sqliteVault.ts';

const identity = {
  partnerId: 'p',
  issuer: 'https://login.example',
  subject: 's',
  firstName: 'Amara',
  lastName: 'Okafor',
  email: 'amara@idp.example',
};
const most = { draftsPerClinician: 4, draftsPerReferral: 2 };
const line = { accessToken: 'canary-access', refreshToken: 'canary-refresh', expiresAt: 9_000 };
const consent = { termsVersion: '2026-01', acceptedAt: 1_000, marketingEmails: true };

function open(vaultKey = randomBytes(32), dataDir = temporaryFolder()) {
  const vault = openSqliteVault({ dataDir, vaultKey });
  const database = new DatabaseSync(join(dataDir, 'vault.sqlite'));
  onTestFinished(() => database.close());
  onTestFinished(() => vault.close().catch(() => undefined));
  return { vault, database, dataDir, vaultKey };
}

describe('clinicians', () => {
  it('are found by all of their identity', async () => {
    const { vault } = open();
    const { partnerId, issuer, subject } = identity;
    const who = { partnerId, issuer, subject };
    expect(await vault.findClinician(who)).toBeUndefined();
    const saved = await vault.saveClinician(identity);
    expect(await vault.findClinician(who)).toEqual(saved);
    for (const other of [{ partnerId: 'q' }, { issuer: 'https://other.example' }, { subject: 't' }]) {
      expect(await vault.findClinician({ ...who, ...other })).toBeUndefined();
    }
  });

  it('are the same person for the same partner, issuer and subject only', async () => {
    const { vault } = open();
    const { id } = await vault.saveClinician(identity);
    expect(await vault.saveClinician({ ...identity, lastName: 'Obi' })).toMatchObject({
      id,
      lastName: 'Obi',
    });
    for (const other of [{ partnerId: 'q' }, { issuer: 'https://other.example' }, { subject: 't' }]) {
      expect((await vault.saveClinician({ ...identity, ...other })).id).not.toBe(id);
    }
  });

  it('keep the address given at the start, whatever the identity provider says later', async () => {
    const { vault } = open();
    const { id } = await vault.saveClinician(identity);
    expect(await vault.saveClinician({ ...identity, email: 'new@idp.example' })).toMatchObject({
      email: 'new@idp.example',
      started: false,
    });
    await vault.saveStart(id, { email: 'mine@clinic.example', line, consent });
    expect(await vault.saveClinician(identity)).toMatchObject({
      email: 'mine@clinic.example',
      started: true,
    });
    expect(await vault.consents(id)).toEqual([consent]);
  });

  it('are started as a whole or not at all', async () => {
    const { vault } = open();
    const { id } = await vault.saveClinician(identity);
    const start = { email: 'a@b.example', line, consent };
    await vault.saveStart(id, start);
    await expect(vault.saveStart(id, { ...start, line: { ...line, accessToken: 'second' } })).rejects.toThrow(
      'UNIQUE',
    );
    expect(await vault.consents(id)).toHaveLength(1);
    expect(await vault.tokenLine(id)).toEqual(line);
  });
});

describe('drafts', () => {
  it('are kept per clinician, referral and step until they expire', async () => {
    const { vault, database } = open();
    const { id: clinicianId } = await vault.saveClinician(identity);
    const { id: other } = await vault.saveClinician({ ...identity, subject: 'other' });
    const save = (step: string, values: Record<string, unknown>, expiresAt: number) =>
      vault.saveDraft({ clinicianId, referral: 'new', step }, { values, savedAt: 5, expiresAt }, most);
    await save('notes', { a: 1 }, 100);
    await save('notes', { a: 2 }, 100);
    await save('scan', {}, 50);
    expect(await vault.drafts(clinicianId, 'new', 60)).toEqual([
      { step: 'notes', values: { a: 2 }, savedAt: 5 },
    ]);
    expect(await vault.drafts(other, 'new', 0)).toEqual([]);
    await vault.removeExpired(60);
    expect(database.prepare('SELECT step FROM drafts').all()).toEqual([{ step: 'notes' }]);
    await vault.deleteDraft({ clinicianId, referral: 'new', step: 'notes' });
    expect(await vault.drafts(clinicianId, 'new', 0)).toEqual([]);
  });
});

describe('the number of drafts', () => {
  it('A13 is bounded per referral and per clinician; what is there can still be changed', async () => {
    const { vault } = open();
    const { id } = await vault.saveClinician(identity);
    const { id: other } = await vault.saveClinician({ ...identity, subject: 'other' });
    const save = (referral: string, step: string, clinicianId = id) =>
      vault.saveDraft({ clinicianId, referral, step }, { values: { step }, savedAt: 5, expiresAt: 9 }, most);
    const saved = async (...places: [string, string][]) => {
      const all: boolean[] = [];
      for (const place of places) all.push(await save(...place));
      return all;
    };
    expect(await saved(['r1', 'a'], ['r1', 'b'], ['r1', 'c'])).toEqual([true, true, false]);
    expect(await saved(['r2', 'a'], ['r2', 'b'], ['r3', 'a'], ['r1', 'b'])).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(await save('r1', 'c', other)).toBe(true);
    expect((await vault.drafts(id, 'r1', 0)).map(({ step }) => step)).toEqual(['a', 'b']);
    await vault.deleteDrafts(id, 'r1');
    expect(await save('r3', 'a')).toBe(true);
  });
});

describe('a transaction', () => {
  it('says what went wrong, also when the database ended it by itself', () => {
    const { database } = open();
    const broken = () =>
      inTransaction(database, () => {
        database.exec('ROLLBACK');
        throw new Error('disk full');
      });
    expect(broken).toThrow('disk full');
    expect(database.isTransaction).toBe(false);
  });
});

describe('at rest', () => {
  it('is for its owner alone, in a folder that all may read too', async () => {
    const dataDir = temporaryFolder();
    chmodSync(dataDir, 0o755);
    const { vault } = open(undefined, dataDir);
    await vault.saveClinician(identity);
    const modes = readdirSync(dataDir).map((name) => statSync(join(dataDir, name)).mode & 0o777);
    expect(modes.length).toBeGreaterThan(1);
    expect(new Set(modes)).toEqual(new Set([0o600]));
  });

  it('A7 tokens and drafts are in no file in clear', async () => {
    const { vault, dataDir } = open();
    const { id: clinicianId } = await vault.saveClinician(identity);
    await vault.saveStart(clinicianId, { email: 'a@b.example', line, consent });
    const values = { lastName: 'canary-patient' };
    await vault.saveDraft(
      { clinicianId, referral: 'new', step: 'patient' },
      { values, savedAt: 0, expiresAt: 9 },
      most,
    );
    const files = readdirSync(dataDir).map((name) => readFileSync(join(dataDir, name)).toString('latin1'));
    expect(files.join('')).toContain('Amara');
    expect(files.join('')).not.toContain('canary');
  });

  it('a changed value and the value of another row are refused', async () => {
    const { vault, database } = open();
    const ids = await Promise.all(
      ['a', 'b'].map(async (subject) => {
        const { id } = await vault.saveClinician({ ...identity, subject });
        await vault.saveStart(id, { email: `${subject}@b.example`, line, consent });
        return id;
      }),
    );
    const [a = '', b = ''] = ids;
    database
      .prepare('UPDATE token_lines SET sealed = (SELECT sealed FROM token_lines WHERE clinician_id = ?)')
      .run(a);
    expect(await vault.tokenLine(a)).toEqual(line);
    await expect(vault.tokenLine(b)).rejects.toThrow('authenticate');

    const sealed = database.prepare('SELECT sealed FROM token_lines WHERE clinician_id = ?').get(a)?.[
      'sealed'
    ];
    const changed = Buffer.from(sealed as Uint8Array);
    changed.writeUInt8(changed.readUInt8(changed.length - 1) ^ 1, changed.length - 1);
    database.prepare('UPDATE token_lines SET sealed = ? WHERE clinician_id = ?').run(changed, a);
    await expect(vault.tokenLine(a)).rejects.toThrow('authenticate');
  });

  it('a wrong key is noticed at the start; the right one opens the vault again', async () => {
    const { vault, dataDir, vaultKey } = open();
    const { id } = await vault.saveClinician(identity);
    await vault.saveStart(id, { email: 'a@b.example', line, consent });
    await vault.close();
    expect(() => openSqliteVault({ dataDir, vaultKey: randomBytes(32) })).toThrow(WrongVaultKeyError);
    expect(await open(vaultKey, dataDir).vault.tokenLine(id)).toEqual(line);
  });

  it('a vault of a newer version is refused', async () => {
    const { vault, database, dataDir, vaultKey } = open();
    await vault.close();
    database.exec('PRAGMA user_version = 99');
    expect(() => openSqliteVault({ dataDir, vaultKey })).toThrow('newer version');
  });
});
