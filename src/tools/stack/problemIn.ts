/**
 * What a printed line says is wrong: any line of stderr, and of a JSON log the message of a fatal entry.
 * Undefined when the line reports nothing of the kind.
 */
export function problemIn(line: string, isErrorOutput: boolean): string | undefined {
  const entry = readEntry(line);
  if (!entry) return isErrorOutput ? line : undefined;
  return entry['level'] === 'fatal' && typeof entry['msg'] === 'string' ? entry['msg'] : undefined;
}

function readEntry(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
