import pino, { type DestinationStream, type LogFn, type Logger } from 'pino';
import type { Config } from '../config.ts';

/** The gateway's log: one JSON object a line. Only named facts are logged; never a request, an answer or a body. */
export type Log = Pick<Logger, 'error' | 'warn' | 'info' | 'debug'>;

// A request does not wait for its line to be written, and several lines are written at once. What is left is written at
// the exit; only a process that is killed loses its last tenth of a second. Nor does a reader of the log that stands still
// fill the memory: what it does not take is dropped.
const batched = { sync: false, minLength: 4_096, periodicFlush: 100, maxLength: 8 * 1024 * 1024 };

const frame = /^\s*at /;

/** Takes the message of an error out of the place of our own words, where pino and Fastify would put it. */
function worded([first, words]: readonly unknown[]): [object, string] | undefined {
  const error: unknown = first instanceof Error ? first : (first as { err?: unknown } | null)?.err;
  if (!(error instanceof Error) || (words !== undefined && words !== error.message)) return undefined;
  return [first instanceof Error ? { err: first } : Object(first), 'unexpected error'];
}

/** An error as the log may show it: where it happened but not its message, which can hold what somebody typed. */
function describe(error: unknown): { type: string; code?: unknown; at?: string[] } {
  if (!(error instanceof Error)) return { type: typeof error };
  const { stack = '', message } = error;
  // The message comes first in it, and lines of that can look like frames.
  const frames = stack.slice(stack.indexOf(message) + message.length);
  const at = frames.split('\n').filter((line) => frame.test(line));
  return {
    type: error.name,
    ...('code' in error && { code: error.code }),
    at: at.map((line) => line.trim()),
  };
}

/** Where log lines go that need go nowhere else: stdout. Logs that share it never write into each other's lines. */
export function logToStdout(): DestinationStream {
  return pino.destination(batched);
}

/**
 * Makes the log.
 * @param destination where lines go; stdout when there is none.
 */
export function createLog({ logLevel }: Pick<Config, 'logLevel'>, destination = logToStdout()): Logger {
  const options = {
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level: string) => ({ level }) },
    hooks: {
      logMethod(this: Logger, args: Parameters<LogFn>, method: LogFn) {
        method.apply(this, worded(args) ?? args);
      },
    },
    // Fastify hands whole requests and answers to the log in places of its own.
    serializers: { err: describe, req: () => undefined, res: () => undefined },
  };
  return pino(options, destination);
}
