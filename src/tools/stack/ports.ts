import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { StartError } from './startError.ts';

/**
 * Reads a port from a variable. `0` stands for any free port, which is chosen here.
 * @throws StartError when it is not a port, or when something else listens on it
 */
export async function readPort(env: NodeJS.ProcessEnv, name: string, byDefault: number): Promise<number> {
  const text = env[name] || String(byDefault);
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new StartError(`${name} must be a port: a whole number from 1 to 65535, or 0 for any free one.`);
  }
  if (port === 0) return freePort();
  if (await isTaken(port)) {
    throw new StartError(`Port ${port} is in use. Stop what uses it, or set ${name} to another port.`);
  }
  return port;
}

/**
 * Below the ports from which systems take those of outgoing connections (32768 and up on Linux, 49152 elsewhere): one of
 * these stays free between being chosen and being listened on.
 */
const choice = { from: 20_000, to: 30_000 } as const;

/** A port of this machine on which nothing listens. */
export async function freePort(): Promise<number> {
  const port = randomInt(choice.from, choice.to);
  return (await isTaken(port)) ? freePort() : port;
}

/** Whether something listens on a port, on either of the addresses that `localhost` stands for. */
async function isTaken(port: number): Promise<boolean> {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((host) => isTakenOn(host, port)));
  return answers.includes(true);
}

async function isTakenOn(host: string, port: number): Promise<boolean> {
  const server = createServer().listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    // Anything else, such as a machine without IPv6, is for the program that will listen to report.
    return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  }
  server.close();
  await once(server, 'close');
  return false;
}
