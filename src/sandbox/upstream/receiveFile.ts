import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { raise } from '#lib/raise.ts';

/** Stated: 25 MB at most. Read as MiB, the kinder of the two readings. */
export const maxBytes = 25 * 1024 * 1024;

/** A file as it came over the wire, or what arrived of it: never more than a byte above {@link maxBytes}. */
export interface ReceivedFile {
  readonly filename: string;
  readonly contentType: string;
  readonly size: number;
  readonly sha256: string;
}

/** A multipart body: its parts named `file` and the names of any others. */
export interface ReceivedForm {
  readonly files: readonly ReceivedFile[];
  readonly otherParts: readonly string[];
}

/**
 * Streams a multipart body: the first part named `file` goes to `path`, never whole into memory. `onFile` is told what
 * arrived even when the body then breaks off. Undefined when the body is not multipart or breaks off.
 */
export async function receiveFile(
  request: IncomingMessage,
  path: string,
  onFile: (file: ReceivedFile) => void,
): Promise<ReceivedForm | undefined> {
  const files: ReceivedFile[] = [];
  const otherParts: string[] = [];
  const writing: Promise<void>[] = [];
  const parser = parserFor(request);
  if (!parser) return undefined;
  parser.on('field', (name) => otherParts.push(name));
  parser.on('file', (name, part, { filename, mimeType }) => {
    if (name !== 'file' || writing.length > 0) {
      otherParts.push(name);
      part.resume();
      return;
    }
    const meter = createMeter();
    const finished = pipeline(part, meter.through, createWriteStream(path)).finally(() => {
      const file = { filename: filename ?? '', contentType: mimeType, ...meter.read() };
      files.push(file);
      onFile(file);
    });
    // Awaited below; until then a failure must not count as unhandled.
    finished.catch(() => undefined);
    writing.push(finished);
  });
  const read = await pipeline(request, parser).then(
    () => true,
    () => false,
  );
  // Awaited even after a failure: the file is closed, and known to the caller, before anything else happens to it.
  const ends = await Promise.allSettled(writing);
  const whole = read && ends.every(({ status }) => status === 'fulfilled');
  return whole ? { files, otherParts } : undefined;
}

function parserFor(request: IncomingMessage) {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { fileSize: maxBytes + 1, fieldSize: 1024 },
    });
  } catch {
    // busboy throws when the body is not multipart or names no boundary.
    return undefined;
  }
}

function createMeter() {
  const hash = createHash('sha256');
  let size = 0;
  const through = new Transform({
    transform(chunk: unknown, _encoding, done) {
      const bytes = Buffer.isBuffer(chunk) ? chunk : raise('an upload must come as bytes');
      size += bytes.length;
      hash.update(bytes);
      done(null, bytes);
    },
  });
  return { through, read: () => ({ size, sha256: hash.digest('hex') }) };
}
