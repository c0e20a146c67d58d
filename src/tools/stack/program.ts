import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { problemIn } from './problemIn.ts';

const stopsWithin = 10_000;
const wordsKept = 20;

/** A program of ours that runs beside us. */
export interface Program {
  /** As messages call it: "sandbox". */
  readonly name: string;
  /** Settles when it prints exactly this line. */
  printed(line: string): Promise<void>;
  /** Settles when it has ended, with what it last said was wrong (a few lines, perhaps none). */
  readonly ended: Promise<string>;
  /** Asks it to end and waits; ends it by force after ten seconds. */
  stop(): Promise<void>;
}

/** How to start a {@link Program}. */
export interface ProgramOptions {
  readonly name: string;
  /** Its main file, from the current folder. */
  readonly file: string;
  readonly env: NodeJS.ProcessEnv;
  /** File to which all that it prints is appended. */
  readonly log: string;
  /** Whether to print it here too. */
  readonly echo: boolean;
}

/** Starts a program with the Node that runs us. */
export function startProgram({ name, file, env, log, echo }: ProgramOptions): Program {
  const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const logFile = createWriteStream(log, { flags: 'a', mode: 0o600 });
  const waiting = new Map<string, () => void>();
  const problems: string[] = [];

  for (const output of [child.stdout, child.stderr]) {
    createInterface({ input: output }).on('line', (line) => {
      logFile.write(`${line}\n`);
      if (echo) console.log(line);
      const problem = problemIn(line, output === child.stderr);
      if (problem !== undefined) problems.push(problem);
      if (problems.length > wordsKept) problems.shift();
      waiting.get(line)?.();
    });
  }

  // Whatever ends us, such as Vite's own handler of SIGTERM, nothing is left running.
  const endWithUs = () => child.kill('SIGTERM');
  process.once('exit', endWithUs);

  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', () => process.off('exit', endWithUs));
    child.once('close', () => logFile.end(() => resolve(problems.join('\n'))));
  });
  return {
    name,
    ended,
    printed: (line) => new Promise((resolve) => void waiting.set(line, resolve)),
    async stop() {
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), stopsWithin);
      await ended;
      clearTimeout(force);
    },
  };
}
