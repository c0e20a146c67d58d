import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Program, type ProgramOptions, startProgram } from './program.ts';
import { StartError } from './startError.ts';
import type { StackPlan } from './plan.ts';

const readyWithin = 30_000;

/** A running stack: gateway, and sandbox where the plan has one. */
export interface Stack {
  /** Settles when a program of it ends by itself, with a message that says so. */
  readonly broken: Promise<string>;
  /** Ends all of it, the gateway first. */
  stop(): Promise<void>;
}

/**
 * Starts what a plan names, in the order in which one needs the other, and waits until all of it answers.
 * @param stopped ends the attempt
 * @throws StartError with the words of the program that did not come up; nothing is left running then
 */
export async function startStack(plan: StackPlan, stopped: AbortSignal): Promise<Stack> {
  const running: Program[] = [];
  const start = (options: Pick<ProgramOptions, 'name' | 'env' | 'echo'>) => {
    const { name } = options;
    const log = join(plan.dataDir, `${name}.log`);
    const program = startProgram({ ...options, file: `src/${name}/main.ts`, log });
    running.unshift(program);
    return program;
  };
  const stop = async () => {
    for (const program of running) await program.stop();
  };
  try {
    if (plan.sandbox) {
      const sandbox = start({ name: 'sandbox', env: plan.sandbox.env, echo: false });
      await ready(sandbox, stopped, () => sandbox.printed('sandbox ready'));
    }
    const { env, port } = plan.gateway;
    const gateway = start({ name: 'gateway', env, echo: env['LOG_LEVEL'] !== undefined });
    await ready(gateway, stopped, (over) => answers(`http://localhost:${port}/healthz`, over));
  } catch (error) {
    await stop();
    throw error;
  }
  return { broken: Promise.race(running.map(async (program) => endOf(program, await program.ended))), stop };
}

/** Waits for a sign of readiness, but no longer than the program lives. */
async function ready(
  program: Program,
  stopped: AbortSignal,
  sign: (over: AbortSignal) => Promise<void>,
): Promise<void> {
  const done = new AbortController();
  const over = AbortSignal.any([stopped, done.signal]);
  const tooLate = `The ${program.name} did not get ready within ${readyWithin / 1000} s.`;
  const problem = await Promise.race([
    sign(over),
    program.ended.then((words) => endOf(program, words)),
    delay(readyWithin, tooLate, { signal: over }),
  ]).finally(() => done.abort());
  if (problem) throw new StartError(problem);
}

/** Asks a URL until it answers 2xx. */
async function answers(url: string, over: AbortSignal): Promise<void> {
  const isUp = () =>
    fetch(url, { signal: over }).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!over.aborted && !(await isUp())) await delay(50);
}

function endOf({ name }: Program, words: string): string {
  return words ? `The ${name} stopped:\n${words}` : `The ${name} stopped.`;
}
