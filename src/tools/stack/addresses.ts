import type { StackPlan } from './plan.ts';

/** What to open, a line each, for the person who started a stack. */
export function addresses({ origin, sandbox }: Pick<StackPlan, 'origin' | 'sandbox'>): string[] {
  const portal = sandbox?.portal;
  return [
    `Open ${origin}`,
    ...(portal === undefined ? [] : [`In a partner's portal: ${portal} (the demo practice)`]),
  ];
}
