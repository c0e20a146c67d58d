import type { DatabaseSync } from 'node:sqlite';
import { z } from '#lib/zod.ts';

/** Named values that survive restarts. */
export interface Settings {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

const row = z.optional(z.object({ value: z.string() }));

/** {@link Settings} in the database. */
export function createSettings(database: DatabaseSync): Settings {
  const read = database.prepare('SELECT value FROM settings WHERE key = ?');
  const write = database.prepare(
    'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  return {
    get: (key) => row.parse(read.get(key))?.value,
    set: (key, value) => void write.run(key, value),
  };
}
