/** What a column can hold. Times are whole milliseconds since 1970. */
export type Value = string | number | Uint8Array | null;

/** A row, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** SQL that SQLite and PostgreSQL both understand, with a `?` for each value. No text constant holds a `?`. */
export interface Queries {
  /** The first row, of a change too that has `RETURNING`. */
  readonly get: (sql: string, ...values: Value[]) => Promise<Row | undefined>;
  readonly all: (sql: string, ...values: Value[]) => Promise<Row[]>;
  /** @returns how many rows were changed. */
  readonly run: (sql: string, ...values: Value[]) => Promise<number>;
}

/** The tables of the vault, in SQLite or PostgreSQL: whoever asks need not know which. */
export interface Database extends Queries {
  /**
   * Does all of it or nothing; no two of one name are under way at once, in however many processes. Within it only the
   * given queries are asked and nothing else is waited for.
   */
  readonly transaction: <T>(name: string, work: (inside: Queries) => Promise<T>) => Promise<T>;
  /**
   * Brings the tables up to date.
   * @param migrations one entry per version, in the words of SQLite. @throws Error when the tables are of a newer version.
   */
  readonly migrate: (migrations: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The migrations that are not applied yet. @throws Error when more were applied than there are. */
export function outstanding(migrations: readonly string[], applied: number): readonly string[] {
  if (applied > migrations.length)
    throw new Error('The vault was written by a newer version of this program.');
  return migrations.slice(applied);
}
