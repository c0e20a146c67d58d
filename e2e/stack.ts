import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';

/** Gateway and sandbox of a worker or of one test, with ports and state of their own. */
export interface Stack {
  /** Where the app is. */
  readonly origin: string;
  /** Where the sandbox plays the Scan.com API, and has its admin endpoints. */
  readonly sandboxOrigin: string;
  /** Where the demo portal is, which has the wizard in a frame. */
  readonly portalOrigin: string;
  readonly dataDir: string;
  /** All that the gateway has logged so far. */
  logs(): string;
  /** Ends it and removes its state. */
  stop(): Promise<void>;
}

const anyPorts = { PORT: '0', SANDBOX_PORT: '0', IDP_PORT: '0', PORTAL_PORT: '0' };

/**
 * Starts a stack beside the worker's, for a test that needs other settings (`ACCESS_TOKEN_SECONDS: '30'`). The test
 * stops it. Expects the app to be built.
 */
export async function startStack(settings: Readonly<Record<string, string>> = {}): Promise<Stack> {
  const dataDir = mkdtempSync(join(tmpdir(), 'scan-referral-'));
  const child = spawn(process.execPath, ['src/tools/start.ts', '--no-build'], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, ...anyPorts, DATA_DIR: dataDir, ...settings },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const remove = () => rmSync(dataDir, { recursive: true });
  const { origin, upstream, portal } = await started(child).catch((error: unknown) => {
    remove();
    throw error;
  });
  return {
    origin,
    sandboxOrigin: upstream,
    portalOrigin: portal,
    dataDir,
    logs: () => readFileSync(join(dataDir, 'gateway.log'), 'utf8'),
    async stop() {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      remove();
    },
  };
}

interface Started {
  readonly origin: string;
  readonly upstream: string;
  readonly portal: string;
}

/** Waits for the message with which src/tools/start.ts says where everything is. */
function started(child: ChildProcess): Promise<Started> {
  return new Promise((resolve, reject) => {
    let words = '';
    child.stderr?.on('data', (data: Buffer) => (words += data.toString()));
    child.once('message', (message: Started) => resolve(message));
    child.once('exit', () => reject(new Error(`The stack did not start.\n${words}`)));
  });
}

interface WorkerFixtures {
  /**
   * How clinicians come to the wizard. They are the same people in both, so tests from a portal have a stack, and with it
   * a worker, of their own: what is left in one place would be found in the other.
   */
  readonly entrance: 'tab' | 'portal';
  readonly stack: Stack;
}

/** Playwright's test, against a stack that the tests of a worker share. */
export const test = base.extend<object, WorkerFixtures>({
  // Another value starts another worker.
  entrance: ['tab', { option: true, scope: 'worker' }],
  stack: [
    async ({}, provide) => {
      const stack = await startStack();
      await provide(stack);
      await stack.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ stack }, provide) => provide(stack.origin),
});
