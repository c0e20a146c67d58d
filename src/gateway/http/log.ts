import pino, { type DestinationStream, type Logger } from 'pino';
import type { Config } from '../config.ts';

/** The gateway's log: one JSON object a line. Only named facts are logged; never a request, an answer or a body. */
export type Log = Pick<Logger, 'error' | 'warn' | 'info' | 'debug'>;

const frame = /^\s*at /;

/** An error as the log may show it: where it happened but not its message, which can hold what somebody typed. */
function describe(error: unknown): { type: string; code?: unknown; at?: string[] } {
  if (!(error instanceof Error)) return { type: typeof error };
  const at = (error.stack ?? '').split('\n').filter((line) => frame.test(line));
  return {
    type: error.name,
    ...('code' in error && { code: error.code }),
    at: at.map((line) => line.trim()),
  };
}

/**
 * Makes the log.
 * @param destination where lines go; stdout when there is none.
 */
export function createLog({ logLevel }: Pick<Config, 'logLevel'>, destination?: DestinationStream): Logger {
  const options = {
    level: logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level: string) => ({ level }) },
    // Fastify hands whole requests and answers to the log in places of its own.
    serializers: { err: describe, req: () => undefined, res: () => undefined },
  };
  return destination ? pino(options, destination) : pino(options);
}
