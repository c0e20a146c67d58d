import { raise } from '#lib/raise.ts';
import type { Row } from './database.ts';

/** A row that has to be there. */
export function row(found: Row | undefined): Row {
  return found ?? raise('The vault gave no row');
}

/** A TEXT column. */
export function text(from: Row, column: string): string {
  const value = from[column];
  return typeof value === 'string' ? value : raise(`The vault's ${column} is not text`);
}

/** An INTEGER column. */
export function number(from: Row, column: string): number {
  const value = from[column];
  return typeof value === 'number' ? value : raise(`The vault's ${column} is not a number`);
}

/** A BLOB column. */
export function bytes(from: Row, column: string): Uint8Array {
  const value = from[column];
  return value instanceof Uint8Array ? value : raise(`The vault's ${column} is not binary`);
}
