import type { Log } from '../http/log.ts';
import type { Row } from './database.ts';

/**
 * Opens rows of one clinician. One that cannot be opened (damaged, or sealed by an earlier version) would stand in the way
 * of all others for ever: it is left out, removed, and there is one line about it in the log.
 */
export type OpenRows = <T>(
  rows: readonly Row[],
  how: {
    /** What they are, for the log. */
    readonly what: string;
    readonly clinicianId: string;
    readonly open: (row: Row) => T;
    readonly remove: (row: Row) => Promise<unknown>;
  },
) => Promise<T[]>;

/** See {@link OpenRows}. */
export function createOpenRows(log: Pick<Log, 'error'>): OpenRows {
  return async (rows, { what, clinicianId, open, remove }) => {
    const unreadable: Row[] = [];
    const opened = rows.flatMap((row) => {
      try {
        return [open(row)];
      } catch {
        unreadable.push(row);
        return [];
      }
    });
    if (unreadable.length > 0) {
      const facts = { clinician: clinicianId, what, count: unreadable.length };
      log.error(facts, 'what could not be opened was removed');
      for (const row of unreadable) await remove(row);
    }
    return opened;
  };
}
