import type { PickerRow } from './pickerList.ts';

const page = 8;

/**
 * Where a key leads in the list, as the key of an option: Up, Down, PageUp, PageDown, Home and End from line to line,
 * and there always to the line's own option, so that nobody comes upon a side without asking for it; Right and Left
 * along a line, round and round. `from` is the option that is pointed at, undefined for none. Undefined where the key
 * leads nowhere; then it is the text field's.
 */
export function moved(rows: readonly PickerRow[], from: string | undefined, key: string): string | undefined {
  const index = rows.findIndex(({ cells }) => cells.some((cell) => cell.key === from));
  const row = rows[index];
  const lines: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: row ? index - 1 : rows.length - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: rows.length - 1,
  };
  const line = lines[key];
  if (line !== undefined) return rows[Math.max(0, Math.min(line, rows.length - 1))]?.own.key;
  return row && alongRow(row, from, key);
}

function alongRow({ own, cells }: PickerRow, from: string | undefined, key: string): string | undefined {
  // The way back from a line's own option is the caret's way back in the text.
  const steps = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' && from !== own.key ? -1 : 0;
  if (steps === 0 || cells.length < 2) return undefined;
  const index = cells.findIndex((cell) => cell.key === from);
  return cells.at((index + steps) % cells.length)?.key;
}
