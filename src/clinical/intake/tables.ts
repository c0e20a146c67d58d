import { isLabelCell } from './labels.ts';

/**
 * Rewrites rows below a row of headings, as spreadsheets and exports give them, to one "Heading: value" per line.
 * A row of headings has two labels or more, at least half of its cells. Other text comes back as it is.
 */
export function withLabelledCells(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (const [index, line] of lines.entries()) {
    const separator = ['\t', '|', ';', ','].find((mark) => line.includes(mark)) ?? '\n';
    const headings = cellsOf(line, separator);
    const known = headings.filter((cell) => isLabelCell(cell)).length;
    if (known < 2 || known < headings.length / 2 || /[:@]/.test(line)) continue;
    const rows = lines.slice(index + 1).map((row) => cellsOf(row, separator));
    const isTable =
      rows.length > 0 && rows.every((row) => row.length === headings.length && !row.every(isLabelCell));
    if (!isTable) continue;
    const labelled = rows.flatMap((row) => row.map((cell, column) => `${headings[column]}: ${cell}`));
    return [...lines.slice(0, index), ...labelled].join('\n');
  }
  return text;
}

function cellsOf(line: string, separator: string): string[] {
  return line.split(separator).map((cell) => cell.trim());
}
