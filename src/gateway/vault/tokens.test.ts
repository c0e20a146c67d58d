import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { identity, onBothDatabases, testVault } from '../testing/databases.ts';
import { deriveKey } from './keys.ts';
import { openVault, WrongVaultKeyError } from './openVault.ts';
import { createSealer } from './seal.ts';

const line = { accessToken: 'canary-access', refreshToken: 'canary-refresh', expiresAt: 9_000 };
const next = { accessToken: 'canary-a2', refreshToken: 'canary-r2', expiresAt: 10_000 };
const consent = { termsVersion: '2026-01', acceptedAt: 1_000, marketingEmails: true };
const tablesWithSecrets = ['token_lines', 'drafts', 'practices', 'journal', 'key_check'];

onBothDatabases((newPlace) => {
  async function open() {
    const opened = await testVault(await newPlace());
    const ids: string[] = [];
    for (const subject of ['a', 'b']) {
      const { id } = await opened.vault.saveClinician({ ...identity, subject });
      await opened.vault.saveStart(id, { email: `${subject}@b.example`, line, consent });
      ids.push(id);
    }
    const [a = '', b = ''] = ids;
    const sealedOf = async (id: string) =>
      Buffer.from(
        (await opened.tables.get('SELECT sealed FROM token_lines WHERE clinician_id = ?', id))?.[
          'sealed'
        ] as Uint8Array,
      );
    return { ...opened, a, b, sealedOf };
  }

  describe('a token line', () => {
    it('is replaced only by who had the one in the vault', async () => {
      const { vault, a, b } = await open();
      expect(await vault.saveTokenLine(a, next, line)).toBe(true);
      expect(await vault.saveTokenLine(a, { ...line, accessToken: 'late' }, line)).toBe(false);
      expect([await vault.tokenLine(a), await vault.tokenLine(b)]).toEqual([next, line]);
    });

    it('F11 says that its refresh was begun until the new pair is stored or it is taken back', async () => {
      const { vault, a, b } = await open();
      const [one, two] = [
        { by: 'one', since: 1 },
        { by: 'two', since: 2 },
      ];
      expect(await vault.markRefresh(a, line, one)).toEqual({ earlier: undefined });
      expect(await vault.markRefresh(a, line, two)).toEqual({ earlier: one });
      expect(await vault.markRefresh(a, line, undefined)).toEqual({ earlier: two });
      expect(await vault.markRefresh(a, line, one)).toEqual({ earlier: undefined });
      expect(await vault.markRefresh(b, line, one)).toEqual({ earlier: undefined });
      await vault.saveTokenLine(a, next, line);
      expect(await vault.markRefresh(a, line, two)).toBeUndefined();
      expect(await vault.markRefresh(a, next, two)).toEqual({ earlier: undefined });
    });
  });

  describe('a lease', () => {
    it('F10 is had by one of many at a time, of two gateways too', async () => {
      const { vault, place, vaultKey } = await open();
      const { vault: other } = await testVault(place, vaultKey);
      const holders = Array.from({ length: 20 }, (_, n) => `${n}`);
      const taken = await Promise.all(
        holders.map((holder, n) => (n % 2 ? vault : other).lease('x', holder, 0, 10)),
      );
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await vault.lease('y', 'somebody', 0, 10)).toBe(true);
    });

    it('can be kept on, given back and taken over when it has expired', async () => {
      const { vault } = await open();
      expect(await vault.lease('x', 'one', 0, 10)).toBe(true);
      expect(await vault.lease('x', 'one', 5, 15)).toBe(true);
      expect(await vault.lease('x', 'two', 14, 24)).toBe(false);
      await vault.release('x', 'two');
      expect(await vault.lease('x', 'two', 14, 24)).toBe(false);
      expect(await vault.lease('x', 'two', 15, 25)).toBe(true);
      await vault.release('x', 'two');
      expect(await vault.lease('x', 'three', 16, 26)).toBe(true);
      await vault.removeExpired(26);
      expect(await vault.lease('x', 'four', 0, 10)).toBe(true);
    });

    it('F12 does not last for hours because the clock was put back', async () => {
      const { vault } = await open();
      const day = 86_400_000;
      expect(await vault.lease('x', 'dead', day, day + 10)).toBe(true);
      expect(await vault.lease('x', 'two', day - 5, day + 5)).toBe(false);
      expect(await vault.lease('x', 'two', 0, 10)).toBe(true);
    });
  });

  describe('at rest', () => {
    it('A7 nothing that was typed or is secret is in clear', async () => {
      const { vault, tables, a: clinicianId } = await open();
      const typed = { values: { lastName: 'canary' }, base: { lastName: 'canary' } };
      const draft = { ...typed, savedAt: 0, expiresAt: 9 };
      const most = { draftsPerClinician: 9, draftsPerReferral: 9 };
      await vault.saveDraft({ clinicianId, referral: 'new', step: 'patient' }, draft, most);
      const practice = {
        practiceName: 'canary',
        gpName: '',
        addressLine1: '',
        postcode: '',
        phone: '',
        email: '',
      };
      await vault.savePractice(clinicianId, { practice, usedAt: 0, expiresAt: 9, isSame: () => false }, 9);
      const place = { clinicianId, key: 'k' };
      await vault.beginAction(place, {
        request: 'canary',
        holder: 'h',
        now: 0,
        heldUntil: 1,
        expiresAt: 9,
      });
      await vault.endAction(place, 'h', { outcome: 'canary', made: 'x' });
      const found = await Promise.all(tablesWithSecrets.map((table) => tables.all(`SELECT * FROM ${table}`)));
      expect(found.map((rows) => rows.length)).toEqual([2, 1, 1, 1, 1]);
      const columns = found.flat().flatMap((each) => Object.values(each));
      const seen = columns.map((each) =>
        each instanceof Uint8Array ? Buffer.from(each).toString('latin1') : String(each),
      );
      expect(seen.join()).toContain('a@b.example');
      expect(seen.join()).not.toContain('canary');
    });

    it('A8 each clinician has a key of their own, and the one for all opens nothing', async () => {
      const { a, b, vaultKey, sealedOf } = await open();
      const keys = [a, b].map((id) => deriveKey(vaultKey, 'clinician', id));
      const sealed = await sealedOf(a);
      const open1 = (key: Buffer) => createSealer(key).open(sealed, `tokens ${a}`);
      expect(JSON.parse(open1(keys[0] ?? randomBytes(32)))).toEqual(line);
      for (const wrong of [keys[1] ?? randomBytes(32), deriveKey(vaultKey, 'vault')])
        expect(() => open1(wrong)).toThrow('authenticate');
    });

    it('a changed line and the line of another are refused', async () => {
      const { vault, tables, a, b, sealedOf } = await open();
      await tables.run('UPDATE token_lines SET sealed = ?', await sealedOf(a));
      expect(await vault.tokenLine(a)).toEqual(line);
      await expect(vault.tokenLine(b)).rejects.toThrow('authenticate');
      const changed = await sealedOf(a);
      changed.writeUInt8(changed.readUInt8(changed.length - 1) ^ 1, changed.length - 1);
      await tables.run('UPDATE token_lines SET sealed = ?', changed);
      await expect(vault.tokenLine(a)).rejects.toThrow('authenticate');
    });

    it('tokens that an earlier version sealed open, and are sealed anew when they are read', async () => {
      const { vault, tables, vaultKey, a, b, sealedOf } = await open();
      const earlier = createSealer(deriveKey(vaultKey, 'vault'));
      for (const id of [a, b]) {
        const sealed = earlier.seal(JSON.stringify(next), `tokens ${id}`);
        await tables.run('UPDATE token_lines SET sealed = ? WHERE clinician_id = ?', sealed, id);
      }
      await vault.startSession({ key: 'one', clinicianId: a, expiresAt: 10, activeAt: 0 });
      expect(await vault.session('one', 0)).toMatchObject({ tokenLine: next });
      expect(await vault.markRefresh(b, next, { by: 'x', since: 0 })).toEqual({ earlier: undefined });
      for (const id of [a, b]) {
        const sealed = await sealedOf(id);
        expect(() => earlier.open(sealed, `tokens ${id}`)).toThrow('authenticate');
        expect(await vault.tokenLine(id)).toEqual(next);
      }
    });

    it('a wrong key is noticed at the start; the right one opens the vault again', async () => {
      const { vault, place, vaultKey, a } = await open();
      await vault.close();
      const log = {
        error: () => undefined,
        warn: () => undefined,
        info: () => undefined,
        debug: () => undefined,
      };
      const wrong = openVault({ ...place, vaultKey: randomBytes(32) }, log);
      await expect(wrong).rejects.toThrow(WrongVaultKeyError);
      const { vault: again } = await testVault(place, vaultKey);
      expect(await again.tokenLine(a)).toEqual(line);
    });
  });
});
