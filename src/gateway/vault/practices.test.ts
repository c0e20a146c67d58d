import { describe, expect, it } from 'vitest';
import { identity, onBothDatabases, testVault } from '../testing/databases.ts';
import type { Vault } from './vault.ts';

const nothing = { gpName: '', addressLine1: '', postcode: '', phone: '', email: '' };

/** Uses a practice at a time; it is kept for 100 ms from then. */
function use(vault: Vault, clinicianId: string, practiceName: string, usedAt: number, most = 3) {
  const practice = { ...nothing, practiceName };
  const expiresAt = usedAt + 100;
  const isSame = (kept: { practiceName: string }) => kept.practiceName === practiceName;
  return vault.savePractice(clinicianId, { practice, usedAt, expiresAt, isSame }, most);
}

const namesOf = async (vault: Vault, clinicianId: string, now = 0) =>
  (await vault.practices(clinicianId, now)).map(({ practiceName }) => practiceName);

onBothDatabases((newPlace) => {
  async function open() {
    const opened = await testVault(await newPlace());
    const { id } = await opened.vault.saveClinician(identity);
    const { id: other } = await opened.vault.saveClinician({ ...identity, subject: 'other' });
    const kept = async () => (await opened.tables.all('SELECT id FROM practices')).length;
    return { ...opened, id, other, kept };
  }

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

    it('are one where two gateways save the same one at once', async () => {
      const { vault, place, vaultKey, id } = await open();
      const { vault: second } = await testVault(place, vaultKey);
      await Promise.all([vault, second, vault, second].map((each) => use(each, id, 'a', 0)));
      expect(await namesOf(vault, id)).toEqual(['a']);
    });

    it('A13 are as many as there may be; the ones not used for longest go', async () => {
      const { vault, kept, id, other } = await open();
      await use(vault, other, 'theirs', 0);
      for (const [at, name] of ['a', 'b', 'c', 'a', 'd'].entries()) await use(vault, id, name, at);
      expect(await namesOf(vault, id)).toEqual(['d', 'a', 'c']);
      await use(vault, id, 'e', 9, 1);
      expect(await namesOf(vault, id)).toEqual(['e']);
      expect(await namesOf(vault, other)).toEqual(['theirs']);
      expect(await kept()).toBe(2);
    });

    it('F12 follow the order of use within one millisecond and when the clock goes back', async () => {
      const { vault, id } = await open();
      await use(vault, id, 'a', 50);
      await use(vault, id, 'b', 50);
      await use(vault, id, 'c', 10);
      expect(await namesOf(vault, id)).toEqual(['c', 'b', 'a']);
    });

    it('expire after their last use, and can be removed before', async () => {
      const { vault, kept, id, other } = await open();
      await use(vault, id, 'a', 0);
      await use(vault, id, 'b', 50);
      expect(await namesOf(vault, id, 99)).toEqual(['b', 'a']);
      expect(await namesOf(vault, id, 100)).toEqual(['b']);
      await vault.removeExpired(100);
      expect(await kept()).toBe(1);
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
      const used = { practice: { ...nothing, practiceName: 'b' }, usedAt: 1, expiresAt: 9, isSame };
      await expect(vault.savePractice(id, used, 3)).rejects.toThrow('broken');
      await use(vault, id, 'c', 2);
      expect(await namesOf(vault, id)).toEqual(['c', 'a']);
    });

    it('are not shown in the place of another, but removed, also when one is saved', async () => {
      const { vault, tables, lines, kept, id, other } = await open();
      await use(vault, id, 'a', 0);
      await use(vault, id, 'b', 1);
      await tables.run('UPDATE practices SET clinician_id = ? WHERE used_at = 1', other);
      expect(await namesOf(vault, other)).toEqual([]);
      await tables.run('UPDATE practices SET clinician_id = ?', other);
      await use(vault, other, 'c', 2);
      expect(await namesOf(vault, other)).toEqual(['c']);
      expect(await kept()).toBe(1);
      expect(lines.map(({ level }) => level)).toEqual(['error', 'error']);
    });
  });
});
