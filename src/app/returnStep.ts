/** The step that one came from to change an answer, and goes back to, as the link's state says; undefined without one. */
export function returnStep<Step extends { readonly id: string }>(
  steps: readonly Step[],
  state: unknown,
): Step | undefined {
  if (typeof state !== 'object' || state === null || !('returnTo' in state)) return undefined;
  return steps.find(({ id }) => id === state.returnTo);
}
