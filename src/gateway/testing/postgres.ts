import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

const packaged = '/usr/lib/postgresql';
const startMs = 60_000;

/** A PostgreSQL server of a test's own. */
export interface TestPostgres {
  /** Makes an empty database and gives its address. */
  readonly fresh: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** The folder with PostgreSQL's server programs, if they are installed. */
export function findPostgres(): string | undefined {
  const versions = existsSync(packaged) ? readdirSync(packaged).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [outputOf('pg_config', '--bindir'), ...versions.map((each) => join(packaged, each, 'bin'))];
  return folders.find((each) => each !== undefined && existsSync(join(each, 'initdb')));
}

/**
 * Starts a server in a folder of its own, with a socket there and no port.
 * @param binaries the folder that {@link findPostgres} found
 */
export async function startPostgres(binaries: string): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'pg-'));
  // The server refuses to run as root.
  const user = process.getuid?.() === 0 ? postgresUser() : undefined;
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const init = ['-D', data, '-U', 'vault', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(binaries, 'initdb'), init, { ...user, cwd: folder, stdio: 'ignore' });
  const settings = ['-c', 'listen_addresses=', '-c', 'fsync=off'];
  const server = spawn(join(binaries, 'postgres'), ['-D', data, '-k', folder, ...settings], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const endWithUs = () => server.kill('SIGQUIT');
  process.once('exit', endWithUs);
  await ready(server);

  const addressOf = (database: string) => `postgres:///${database}?host=${folder}&user=vault`;
  let made = 0;
  return {
    async fresh() {
      const name = `vault${++made}`;
      const client = new Client(addressOf('postgres'));
      await client.connect();
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      return addressOf(name);
    },
    async stop() {
      process.off('exit', endWithUs);
      const ended = new Promise((resolve) => server.once('close', resolve));
      server.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function postgresUser(): { readonly uid: number; readonly gid: number } {
  return { uid: Number(outputOf('id', '-u', 'postgres')), gid: Number(outputOf('id', '-g', 'postgres')) };
}

function outputOf(program: string, ...given: string[]): string | undefined {
  try {
    return execFileSync(program, given, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

async function ready(server: ChildProcess): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let said = '';
  server.stderr?.on('data', (chunk) => {
    said = (said + String(chunk)).slice(-10_000);
    if (said.includes('ready to accept connections')) resolve();
  });
  server.once('close', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  const timer = setTimeout(() => reject(new Error(`PostgreSQL is not ready: ${said}`)), startMs);
  await promise.finally(() => clearTimeout(timer));
}
