import { spawn } from 'node:child_process';

/** How a program or a check went: whether it is content, and all that it printed. */
export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a program of node_modules/.bin to its end and keeps what it prints. */
export function runProgram(program: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    child.stdout.on('data', (data: Buffer) => output.push(data));
    child.stderr.on('data', (data: Buffer) => output.push(data));
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) =>
      resolve({ ok: code === 0, output: Buffer.concat(output).toString().trimEnd() }),
    );
  });
}
