import { describe, expect, it } from 'vitest';
import { identity, onBothDatabases, testVault } from '../testing/databases.ts';

const most = { draftsPerClinician: 4, draftsPerReferral: 2 };
const draft = { values: {}, base: null, savedAt: 5, expiresAt: 9 };

onBothDatabases((newPlace) => {
  async function open() {
    const opened = await testVault(await newPlace());
    const { id: clinicianId } = await opened.vault.saveClinician(identity);
    const { id: other } = await opened.vault.saveClinician({ ...identity, subject: 'other' });
    return { ...opened, clinicianId, other };
  }

  describe('drafts', () => {
    it('are kept per clinician, referral and step until they expire', async () => {
      const { vault, tables, clinicianId, other } = await open();
      const save = (step: string, values: Record<string, unknown>, savedAt: number, expiresAt: number) =>
        vault.saveDraft(
          { clinicianId, referral: 'new', step },
          { values, base: { a: 0 }, savedAt, expiresAt },
          most,
        );
      await save('notes', { a: 1 }, 5, 100);
      await save('notes', { a: 2 }, 7, 100);
      await save('scan', {}, 6, 50);
      const notes = { step: 'notes', values: { a: 2 }, base: { a: 0 }, savedAt: 7 };
      expect(await vault.drafts(clinicianId, 'new', 60)).toEqual([notes]);
      expect(await vault.keptDrafts(clinicianId, 0)).toEqual([
        { referral: 'new', step: 'notes', startedAt: 5, savedAt: 7 },
        { referral: 'new', step: 'scan', startedAt: 6, savedAt: 6 },
      ]);
      expect(await vault.drafts(other, 'new', 0)).toEqual([]);
      expect(await vault.keptDrafts(other, 0)).toEqual([]);
      await vault.removeExpired(60);
      expect(await tables.all('SELECT step FROM drafts')).toEqual([{ step: 'notes' }]);
      await vault.deleteDraft({ clinicianId, referral: 'new', step: 'notes' });
      expect(await vault.drafts(clinicianId, 'new', 0)).toEqual([]);
    });

    it('A13 are as many as there may be, per referral and per clinician; what is there can be changed', async () => {
      const { vault, clinicianId: id, other } = await open();
      const save = (referral: string, step: string, clinicianId = id) =>
        vault.saveDraft({ clinicianId, referral, step }, draft, most);
      const saved = async (...places: [string, string][]) => {
        const all: boolean[] = [];
        for (const place of places) all.push(await save(...place));
        return all;
      };
      expect(await saved(['r1', 'a'], ['r1', 'b'], ['r1', 'c'])).toEqual([true, true, false]);
      expect(await saved(['r2', 'a'], ['r2', 'b'], ['r3', 'a'])).toEqual([true, true, false]);
      expect(await save('r1', 'b')).toBe(true);
      expect(await save('r1', 'c', other)).toBe(true);
      expect((await vault.drafts(id, 'r1', 0)).map(({ step }) => step).sort()).toEqual(['a', 'b']);
      await vault.deleteDrafts(id, 'r1');
      expect(await save('r3', 'a')).toBe(true);
    });

    it('A13 are not more when many are saved at once by two gateways', async () => {
      const { vault, place, vaultKey, clinicianId } = await open();
      const { vault: second } = await testVault(place, vaultKey);
      const steps = ['a', 'b', 'c', 'd', 'e', 'f'];
      const saved = await Promise.all(
        steps.flatMap((step) =>
          [vault, second].map((each) => each.saveDraft({ clinicianId, referral: 'r', step }, draft, most)),
        ),
      );
      expect(await vault.keptDrafts(clinicianId, 0)).toHaveLength(2);
      expect(saved.filter(Boolean).length).toBeGreaterThanOrEqual(2);
    });

    it('are left out and removed where they cannot be opened; the others stay', async () => {
      const { vault, tables, lines, clinicianId, other } = await open();
      for (const step of ['notes', 'scan'])
        await vault.saveDraft({ clinicianId, referral: 'r', step }, draft, most);
      await tables.run('UPDATE drafts SET sealed = ? WHERE step = ?', Buffer.alloc(40), 'notes');
      expect((await vault.drafts(clinicianId, 'r', 0)).map(({ step }) => step)).toEqual(['scan']);
      expect(await tables.all('SELECT step FROM drafts')).toEqual([{ step: 'scan' }]);
      await tables.run('UPDATE drafts SET clinician_id = ?', other);
      expect(await vault.drafts(other, 'r', 0)).toEqual([]);
      const facts = { what: 'draft', count: 1 };
      expect(lines).toEqual([
        { level: 'error', facts: { ...facts, clinician: clinicianId }, words: expect.any(String) },
        { level: 'error', facts: { ...facts, clinician: other }, words: expect.any(String) },
      ]);
    });
  });
});
