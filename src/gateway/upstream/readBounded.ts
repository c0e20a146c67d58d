import type { ScanAnswer } from './scanApi.ts';

/**
 * Reads a small answer as JSON.
 * @param most bytes to read at most; the rest of a longer answer is not fetched.
 * @returns undefined when it is longer, cut off or not JSON.
 */
export async function readBounded({ body }: ScanAnswer, most: number): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      length += chunk.length;
      if (length > most) return undefined;
      chunks.push(chunk);
    }
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}
