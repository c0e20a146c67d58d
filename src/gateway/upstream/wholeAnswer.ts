import type { Readable } from 'node:stream';
import { GatewayError } from '../errors.ts';
import { readStart } from './readStart.ts';
import { refusalInside } from './refusal.ts';
import type { ScanAnswer, ScanBody } from './scanApi.ts';

/** True for a type of JSON, such as `application/problem+json; charset=utf-8`. */
export function isJson(type: unknown): boolean {
  return typeof type === 'string' && /^application\/(?:[\w.-]+\+)?json\b/i.test(type);
}

/**
 * Reads an answer to its end before anything of it is passed on, so that one that is cut off can still be asked for
 * again. One that is not JSON, or longer than `most` bytes, is given back as it comes.
 * @throws GatewayError `upstream-unavailable` or `upstream-timeout` when it breaks off, `upstream-contract` when its JSON
 * cannot be read, and `rejected` when it says itself that it failed.
 */
export async function wholeAnswer(answer: ScanAnswer, most: number): Promise<ScanAnswer> {
  if (!isJson(answer.headers['content-type']) || answer.statusCode === 204) return answer;
  const content = await readStart(answer, most);
  if (typeof content !== 'string') return { ...answer, body: streamed(content) };
  look(content);
  return { ...answer, body: held(content) };
}

/**
 * Throws for what is cut off, or says that it failed. Only the ends are looked at, and what says `success: false`
 * somewhere is parsed: to parse every list would cost more than all else here, and who reads it does so anyway.
 */
function look(content: string): void {
  if (!/^\s*[[{]/.test(content) || !/[}\]]$/.test(content.trimEnd())) throw unreadable();
  if (!/"success"\s*:\s*false/.test(content)) return;
  const failed = refusalInside(parsed(content));
  if (failed) throw failed;
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw unreadable();
  }
}

function unreadable(): GatewayError {
  const reason = 'the JSON of the answer cannot be read';
  return new GatewayError('upstream-contract', { reason, again: 'harmless' });
}

function held(content: string): ScanBody {
  return {
    text: async () => content,
    dump: async () => undefined,
    async *[Symbol.asyncIterator]() {
      yield Buffer.from(content);
    },
  };
}

function streamed(content: Readable): ScanBody {
  return {
    text: async () => Buffer.concat((await content.toArray()) as Uint8Array[]).toString('utf8'),
    dump: async () => void content.destroy(),
    [Symbol.asyncIterator]: () => content[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>,
  };
}
