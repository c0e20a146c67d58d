import { Readable } from 'node:stream';
import { networkError } from './networkError.ts';
import type { ScanAnswer } from './scanApi.ts';

/**
 * Reads an answer's body as text when it is small, so that one that breaks off can still be told from a whole one;
 * a longer one is given as a stream.
 * @param most bytes to hold at most.
 * @throws GatewayError when the body breaks off, or takes too long, before that.
 */
export async function readStart({ headers, body }: ScanAnswer, most: number): Promise<string | Readable> {
  try {
    if (Number(headers['content-length']) <= most) return await body.text();
    const start: Uint8Array[] = [];
    let length = 0;
    const rest = body[Symbol.asyncIterator]();
    while (length <= most) {
      const { value, done } = await rest.next();
      if (done) return Buffer.concat(start).toString('utf8');
      start.push(value);
      length += value.length;
    }
    return Readable.from(joined(start, rest), { objectMode: false });
  } catch (error) {
    throw networkError(error);
  }
}

async function* joined(start: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* start;
  yield* { [Symbol.asyncIterator]: () => rest };
}
