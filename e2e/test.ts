import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { clinicians, type Clinician } from '#sandbox/seed/clinicians.ts';
import { sandboxAdmin, type SandboxAdmin } from '#sandbox/seed/adminClient.ts';
import { test as base } from './stack.ts';
import { watch } from './watch.ts';

interface Fixtures {
  /** The sandbox behind the worker's stack; faults and clock are as at the start of each test. */
  readonly sandbox: SandboxAdmin;
  /** A made-up clinician of this test's own, so that the lists of tests do not mix. */
  readonly clinician: Clinician;
  /** Fails the test for what no test may ever cause: see {@link watch}. */
  readonly nothingForbidden: void;
}

/** Playwright's test with a running stack, its sandbox, and a watch over every page. */
export const test = base.extend<Fixtures>({
  sandbox: async ({ stack }, provide) => {
    const sandbox = sandboxAdmin(stack.sandboxOrigin);
    await provide(sandbox);
    await sandbox.reset('faults-and-clock');
  },
  clinician: async ({}, provide) => provide(clinicians[0]),
  nothingForbidden: [
    async ({ context, stack, sandbox }, provide) => {
      const findings = watch(context, stack);
      await provide();
      expect(await findings(sandbox)).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect, clinicians, sandboxAdmin, watch };

/** The SHA-256 of a file's content, as the sandbox's journal gives it. */
export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
