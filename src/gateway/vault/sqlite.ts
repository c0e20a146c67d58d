import { closeSync, openSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { outstanding, type Database, type Queries, type Row } from './database.ts';
import { number, row } from './rows.ts';

const busy = 5;
const patienceMs = 5_000;
const longestWaitMs = 15;

/** Opens a database in a file, making it when it is not there. Everything that was stored survives a power cut. */
export function openSqlite(file: string): Database {
  // For its owner alone, whatever the folder allows; SQLite gives the files beside it the same mode.
  closeSync(openSync(file, 'a', 0o600));
  // SQLite itself would wait for another process by standing still, and all requests with it: `patiently` waits instead.
  const connection = new DatabaseSync(file, { timeout: 0 });
  const statements = new Map<string, StatementSync>();
  // Settles when the transaction that is under way has ended: on the one connection all else would become part of it.
  const underWay: { transaction?: Promise<void> | undefined } = {};

  function statement(sql: string): StatementSync {
    const known = statements.get(sql);
    if (known) return known;
    const prepared = connection.prepare(sql);
    statements.set(sql, prepared);
    return prepared;
  }

  const within: Queries = {
    get: async (sql, ...values): Promise<Row | undefined> => statement(sql).get(...values),
    all: async (sql, ...values): Promise<Row[]> => statement(sql).all(...values),
    run: async (sql, ...values) => Number(statement(sql).run(...values).changes),
  };

  /** Does it between two transactions, and again while another process is writing. */
  async function patiently<T>(work: () => T | Promise<T>): Promise<T> {
    const end = performance.now() + patienceMs;
    for (;;) {
      while (underWay.transaction) await underWay.transaction;
      try {
        return await work();
      } catch (error) {
        if (!isBusy(error) || performance.now() > end) throw error;
      }
      await wait(1 + Math.random() * longestWaitMs);
    }
  }

  /** Begins a transaction: from then on, without a moment between, all others wait until `end`. */
  function begin(): () => void {
    connection.exec('BEGIN IMMEDIATE');
    const { promise, resolve } = Promise.withResolvers<void>();
    underWay.transaction = promise;
    return () => {
      underWay.transaction = undefined;
      resolve();
    };
  }

  /** SQLite has one writer at a time, so that the name makes no difference. */
  async function inTransaction<T>(_name: string, work: (inside: Queries) => Promise<T>): Promise<T> {
    const end = await patiently(begin);
    try {
      const done = await work(within);
      connection.exec('COMMIT');
      return done;
    } catch (error) {
      // SQLite may have ended it by itself, a full disk for one; then there is nothing to take back.
      if (connection.isTransaction) connection.exec('ROLLBACK');
      throw error;
    } finally {
      end();
    }
  }

  return {
    get: (sql, ...values) => patiently(() => within.get(sql, ...values)),
    all: (sql, ...values) => patiently(() => within.all(sql, ...values)),
    run: (sql, ...values) => patiently(() => within.run(sql, ...values)),
    transaction: inTransaction,
    async migrate(migrations) {
      // WAL lets reads go on during a write; FULL because a stored token pair has to survive a power cut.
      await patiently(() => connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;'));
      // Looked at within the transaction: another process may be starting on the same file.
      await inTransaction('migrations', async ({ get }) => {
        const applied = number(row(await get('PRAGMA user_version')), 'user_version');
        for (const sql of outstanding(migrations, applied)) connection.exec(sql);
        connection.exec(`PRAGMA user_version = ${migrations.length}`);
      });
    },
    async close() {
      connection.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  // The low byte; the rest says more exactly why. https://www.sqlite.org/rescode.html
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === busy;
}
