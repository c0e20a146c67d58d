/** An assertion, or why there is none, in words for the portal's developer. */
export type Answer = { readonly assertion: string } | { readonly problem: string };

/** Asks the portal for an assertion, and waits no longer than so many milliseconds. */
export async function askForAssertion(
  getAssertion: () => Promise<string>,
  patience: number,
): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<Answer>((resolve) => {
    const problem = `getAssertion gave nothing within ${patience / 1000} seconds.`;
    timer = setTimeout(() => resolve({ problem }), patience);
  });
  try {
    return await Promise.race([answer(getAssertion), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

async function answer(getAssertion: () => Promise<unknown>): Promise<Answer> {
  try {
    const assertion = await getAssertion();
    if (typeof assertion === 'string' && assertion !== '') return { assertion };
    return { problem: 'getAssertion gave no text: its promise must give the assertion itself.' };
  } catch (error) {
    return { problem: `getAssertion failed: ${String(error)}` };
  }
}
