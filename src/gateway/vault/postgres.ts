import { Pool, TypeOverrides, type PoolClient } from 'pg';
import { reasonOf } from '../upstream/networkError.ts';
import { outstanding, type Database, type Queries, type Row, type Value } from './database.ts';
import { number } from './rows.ts';

const connections = 20;
const connectMs = 5_000;
const queryMs = 10_000;
const int8 = 20;

/** The database of DATABASE_URL cannot be used. The message says why in a code, never with the address or its password. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

/**
 * Opens a PostgreSQL database.
 * @param url with user and password. @param onBroken is told of a connection that broke while nobody used it.
 * @throws DatabaseError when it cannot be reached, or refuses us.
 */
export async function openPostgres(url: string, onBroken: (error: unknown) => void): Promise<Database> {
  const types = new TypeOverrides();
  // Times and counts, far below what a number can say exactly.
  types.setTypeParser(int8, Number);
  const pool = new Pool({
    connectionString: url,
    types,
    max: connections,
    connectionTimeoutMillis: connectMs,
    query_timeout: queryMs,
    keepAlive: true,
  });
  // Without a listener it would end the process; the pool has taken the connection out already.
  pool.on('error', onBroken);
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    await pool.end();
    throw new DatabaseError(`The database of DATABASE_URL cannot be used: ${reasonOf(error)}`);
  }

  async function inTransaction<T>(name: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    try {
      // Whatever the server's default: a stored token pair has to survive a power cut.
      await client.query('BEGIN; SET LOCAL synchronous_commit = on');
      // Held until the end, however that comes. Two names with one hash wait for each other, which does no harm.
      await client.query({
        ...prepared('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))'),
        values: [name],
      });
      const done = await work(client);
      await client.query('COMMIT');
      client.release();
      return done;
    } catch (error) {
      const failed = await client.query('ROLLBACK').then(
        () => false,
        () => true,
      );
      client.release(failed);
      throw error;
    }
  }

  return {
    ...queriesOf(pool),
    transaction: (name, work) => inTransaction(name, (client) => work(queriesOf(client))),
    migrate: (migrations) =>
      inTransaction('migrations', async (client) => {
        await client.query('CREATE TABLE IF NOT EXISTS vault_version (version BIGINT NOT NULL)');
        const { rows } = await client.query<Row>('SELECT version FROM vault_version');
        const applied = rows[0] ? number(rows[0], 'version') : 0;
        for (const sql of outstanding(migrations, applied)) await client.query(inPostgres(sql));
        await client.query('DELETE FROM vault_version');
        await client.query('INSERT INTO vault_version (version) VALUES ($1)', [migrations.length]);
      }),
    close: () => pool.end(),
  };
}

function queriesOf(queryable: Pick<Pool, 'query'> | Pick<PoolClient, 'query'>): Queries {
  const ask = (sql: string, values: Value[]) => queryable.query<Row>({ ...prepared(sql), values });
  return {
    get: async (sql, ...values) => (await ask(sql, values)).rows[0],
    all: async (sql, ...values) => (await ask(sql, values)).rows,
    run: async (sql, ...values) => (await ask(sql, values)).rowCount ?? 0,
  };
}

const known = new Map<string, { readonly name: string; readonly text: string }>();

/** Named, so that each connection reads and plans a statement once. */
function prepared(sql: string): { readonly name: string; readonly text: string } {
  const found = known.get(sql);
  if (found) return found;
  let n = 0;
  const made = { name: `vault${known.size}`, text: sql.replaceAll('?', () => `$${++n}`) };
  known.set(sql, made);
  return made;
}

/** A migration, which is in SQLite's words, in PostgreSQL's. */
function inPostgres(sql: string): string {
  return sql
    .replaceAll(/\) STRICT(?:, WITHOUT ROWID)?;/g, ');')
    .replaceAll(/\bINTEGER\b/g, 'BIGINT')
    .replaceAll(/\bBLOB\b/g, 'BYTEA')
    .replaceAll('unixepoch()', 'extract(epoch FROM now())::bigint');
}
