import { describe, expect, it } from 'vitest';
import { identity, onBothDatabases, testVault } from '../testing/databases.ts';

const line = { accessToken: 'a', refreshToken: 'r', expiresAt: 9_000 };
const consent = { termsVersion: '2026-01', acceptedAt: 1_000, marketingEmails: true };
const others = [{ partnerId: 'q' }, { issuer: 'https://other.example' }, { subject: 't' }];

onBothDatabases((newPlace) => {
  const open = async () => testVault(await newPlace());

  describe('clinicians', () => {
    it('are found by all of their identity', async () => {
      const { vault } = await open();
      const { partnerId, issuer, subject } = identity;
      const who = { partnerId, issuer, subject };
      expect(await vault.findClinician(who)).toBeUndefined();
      const saved = await vault.saveClinician(identity);
      expect(await vault.findClinician(who)).toEqual(saved);
      for (const other of others) expect(await vault.findClinician({ ...who, ...other })).toBeUndefined();
    });

    it('are the same person for the same partner, issuer and subject only', async () => {
      const { vault } = await open();
      const { id } = await vault.saveClinician(identity);
      expect(await vault.saveClinician({ ...identity, lastName: 'Obi' })).toMatchObject({
        id,
        lastName: 'Obi',
      });
      for (const other of others)
        expect((await vault.saveClinician({ ...identity, ...other })).id).not.toBe(id);
    });

    it('keep the address given at the start, whatever the identity provider says later', async () => {
      const { vault } = await open();
      const { id } = await vault.saveClinician(identity);
      const before = await vault.saveClinician({ ...identity, email: 'new@idp.example' });
      expect(before).toMatchObject({ email: 'new@idp.example', started: false });
      await vault.saveStart(id, { email: 'mine@clinic.example', line, consent });
      const after = await vault.saveClinician(identity);
      expect(after).toMatchObject({ email: 'mine@clinic.example', started: true });
      expect(await vault.consents(id)).toEqual([consent]);
    });

    it('are started as a whole or not at all', async () => {
      const { vault } = await open();
      const { id } = await vault.saveClinician(identity);
      const start = { email: 'a@b.example', line, consent };
      await vault.saveStart(id, start);
      const second = { ...start, line: { ...line, accessToken: 'second' } };
      await expect(vault.saveStart(id, second)).rejects.toThrow(/unique/i);
      expect(await vault.consents(id)).toHaveLength(1);
      expect(await vault.tokenLine(id)).toEqual(line);
    });
  });

  describe('sessions', () => {
    const session = { expiresAt: 1_000, activeAt: 500 };

    it('end when told to, and at their time', async () => {
      const { vault } = await open();
      const { id: clinicianId } = await vault.saveClinician(identity);
      await vault.startSession({ ...session, key: 'one', clinicianId });
      await vault.startSession({ ...session, key: 'two', clinicianId });
      await vault.endSession('one');
      expect(await vault.session('one', 0)).toBeUndefined();
      expect(await vault.session('two', 999)).toEqual({
        ...session,
        key: 'two',
        clinician: expect.objectContaining({ id: clinicianId, started: false }),
        tokenLine: undefined,
      });
      expect(await vault.session('two', 1_000)).toBeUndefined();
    });

    it('bring the tokens of a clinician who has started', async () => {
      const { vault } = await open();
      const { id: clinicianId } = await vault.saveClinician(identity);
      await vault.saveStart(clinicianId, { email: 'a@b.example', line, consent });
      await vault.startSession({ ...session, key: 'one', clinicianId });
      const found = await vault.session('one', 0);
      expect(found).toMatchObject({ clinician: { started: true }, tokenLine: line });
    });

    it('remember their last use, and never an earlier one', async () => {
      const { vault } = await open();
      const { id: clinicianId } = await vault.saveClinician(identity);
      await vault.startSession({ ...session, key: 'one', clinicianId });
      await vault.touchSession('one', 700);
      await vault.touchSession('one', 600);
      await vault.touchSession('gone', 600);
      expect(await vault.session('one', 0)).toMatchObject({ activeAt: 700 });
    });
  });

  describe('ids of assertions', () => {
    const used = { partnerId: 'p', jti: 'canary-one', expiresAt: 100 };

    it('A4 are taken once by each partner until they are cleared away, and not kept in clear', async () => {
      const { vault, tables } = await open();
      expect(await vault.isAssertionUsed(used)).toBe(false);
      const first = await Promise.all([vault.useAssertion(used), vault.useAssertion(used)]);
      expect(first.filter(Boolean)).toHaveLength(1);
      expect(await vault.isAssertionUsed(used)).toBe(true);
      expect(await vault.useAssertion({ ...used, partnerId: 'q' })).toBe(true);
      await vault.removeExpired(99);
      expect(await vault.useAssertion(used)).toBe(false);
      await vault.removeExpired(100);
      expect(await vault.useAssertion(used)).toBe(true);
      expect(JSON.stringify(await tables.all('SELECT * FROM used_assertions'))).not.toContain('canary');
    });

    it('A4 are taken once by two gateways on one vault', async () => {
      const { vault, place, vaultKey } = await open();
      const { vault: other } = await testVault(place, vaultKey);
      const taken = await Promise.all([vault.useAssertion(used), other.useAssertion(used)]);
      expect(taken.filter(Boolean)).toHaveLength(1);
    });
  });
});
