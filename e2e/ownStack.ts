import { startStack, type Stack } from './stack.ts';
import { expect, sandboxAdmin, test as base, watch } from './test.ts';

interface OwnFixtures {
  /** Variables for the stack, beside the usual ones. */
  readonly settings: Readonly<Record<string, string>>;
  /** Gateway and sandbox of this test alone: nobody has started or referred anybody before it. */
  readonly own: Stack;
}

/** Playwright's test with a stack of each test's own; paths lead to it. */
export const test = base.extend<OwnFixtures>({
  settings: [{}, { option: true }],
  own: async ({ settings }, provide) => {
    const stack = await startStack(settings);
    await provide(stack);
    await stack.stop();
  },
  baseURL: ({ own }, provide) => provide(own.origin),
  sandbox: ({ own }, provide) => provide(sandboxAdmin(own.sandboxOrigin)),
  async nothingForbidden({ context, own, sandbox }, provide) {
    const findings = watch(context, own);
    await provide();
    expect(await findings(sandbox)).toEqual([]);
  },
});
