import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fakeLog, onBothDatabases } from '../testing/databases.ts';
import { openDatabase, openVault } from './openVault.ts';
import { DatabaseError, openPostgres } from './postgres.ts';
import { migrations } from './schema.ts';

const ignore = () => undefined;

describe('a PostgreSQL that cannot be used', () => {
  it('A7 is named without its address and password', async () => {
    const opened = openPostgres('postgres://somebody:canary@127.0.0.1:9/vault', ignore);
    const error = await opened.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DatabaseError);
    expect(String(error)).toContain('DATABASE_URL cannot be used: ECONNREFUSED');
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/canary|somebody|127/);
  });
});

onBothDatabases((newPlace) => {
  it('opens once for two gateways that start at the same moment', async () => {
    const place = await newPlace();
    const vaultKey = randomBytes(32);
    const { log } = fakeLog();
    const vaults = await Promise.all([1, 2, 3].map(() => openVault({ ...place, vaultKey }, log)));
    await Promise.all(vaults.map((vault) => vault.check()));
    const database = await openDatabase(place, log);
    expect(await database.all('SELECT sealed FROM key_check')).toHaveLength(1);
    await Promise.all([...vaults, database].map((each) => each.close()));
  });

  it('refuses tables of a newer version', async () => {
    const place = await newPlace();
    const { log } = fakeLog();
    const database = await openDatabase(place, log);
    await database.migrate([...migrations, 'CREATE TABLE more (n INTEGER NOT NULL) STRICT;']);
    await expect(openVault({ ...place, vaultKey: randomBytes(32) }, log)).rejects.toThrow('newer version');
    await database.close();
  });

  it('takes back all of a transaction that fails', async () => {
    const database = await openDatabase(await newPlace(), fakeLog().log);
    await database.migrate(['CREATE TABLE numbers (n INTEGER NOT NULL) STRICT;']);
    const add = 'INSERT INTO numbers (n) VALUES (?)';
    const failing = database.transaction('x', async ({ run }) => {
      await run(add, 1);
      await run(add, 'not a number');
    });
    await expect(failing).rejects.toThrow(/numbers|bigint/);
    await database.transaction('x', ({ run }) => run(add, 2 ** 52));
    expect(await database.all('SELECT n FROM numbers')).toEqual([{ n: 2 ** 52 }]);
    await database.close();
  });

  it('does transactions of one name one after the other', async () => {
    const database = await openDatabase(await newPlace(), fakeLog().log);
    await database.migrate(['CREATE TABLE numbers (n INTEGER NOT NULL) STRICT;']);
    const count = () =>
      database.transaction('count', async ({ get, run }) => {
        const found = await get('SELECT count(*) AS n FROM numbers');
        await run('INSERT INTO numbers (n) VALUES (?)', Number(found?.['n']));
      });
    await Promise.all(Array.from({ length: 10 }, count));
    const rows = await database.all('SELECT n FROM numbers ORDER BY n');
    expect(rows.map(({ n }) => n)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    await database.close();
  });
});
