import { readFileSync } from 'node:fs';
import { z } from '#lib/zod.ts';

/**
 * Reads a JSON file of the configuration and checks it.
 * @param variable the variable that names the file, for the messages.
 * @param problems takes one line per problem, with the file's name and the place in it.
 * @returns undefined when there was a problem.
 */
export function readJsonFile<T extends z.ZodMiniType>(
  variable: string,
  file: string,
  schema: T,
  problems: string[],
): z.output<T> | undefined {
  const content = readText(file);
  if (content === undefined) problems.push(`${variable} names a file that cannot be read: ${file}`);
  if (content === undefined) return undefined;
  const body = parse(content);
  if (body === undefined) problems.push(`${variable} (${file}) is not JSON`);
  if (body === undefined) return undefined;
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) {
    problems.push(`${variable} (${file}) at ${z.core.toDotPath(path) || 'the top'}: ${message}`);
  }
  return undefined;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
