import { DatabaseSync } from 'node:sqlite';

const schema = `
  CREATE TABLE IF NOT EXISTS users (
    id INTEGER PRIMARY KEY AUTOINCREMENT, email TEXT NOT NULL UNIQUE COLLATE NOCASE,
    details TEXT NOT NULL, created_at INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS tokens (
    id INTEGER PRIMARY KEY AUTOINCREMENT, user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    access_token TEXT NOT NULL UNIQUE, expires_at INTEGER NOT NULL,
    refresh_token TEXT NOT NULL UNIQUE, refresh_used INTEGER NOT NULL DEFAULT 0);
  CREATE TABLE IF NOT EXISTS lifetimes (email TEXT PRIMARY KEY COLLATE NOCASE, seconds INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS referrals (
    place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE, created_at INTEGER NOT NULL,
    status TEXT NOT NULL, report_status TEXT, answers TEXT NOT NULL, time_slot TEXT);
  CREATE TABLE IF NOT EXISTS documents (
    place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    referral_id TEXT NOT NULL REFERENCES referrals (id) ON DELETE CASCADE, filename TEXT NOT NULL,
    size INTEGER NOT NULL, content_type TEXT NOT NULL, sha256 TEXT NOT NULL, created_at INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS booked_blocks (
    block_id INTEGER PRIMARY KEY, referral_id TEXT NOT NULL REFERENCES referrals (id) ON DELETE CASCADE);
  CREATE TABLE IF NOT EXISTS blocks_taken_elsewhere (block_id INTEGER PRIMARY KEY);
  CREATE TABLE IF NOT EXISTS journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT, operation TEXT, referral_id TEXT, entry TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS settings (key TEXT PRIMARY KEY, value TEXT NOT NULL);
`;

/** Opens the sandbox's SQLite file, making it and its tables where they are missing. */
export function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;');
  database.exec(schema);
  return database;
}

/** Runs `work` as one transaction: all of it is stored, or nothing when it throws. Must not be nested. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** Forgets every row. Journal ids go on counting, so that "since" keeps its meaning. */
export function forgetEverything(database: DatabaseSync): void {
  const tables = ['users', 'lifetimes', 'blocks_taken_elsewhere', 'journal', 'settings'];
  // The other tables hang on users and go with them.
  database.exec(tables.map((table) => `DELETE FROM ${table};`).join(' '));
}
