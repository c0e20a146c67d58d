import { buildWhenStale } from './build/buildWhenStale.ts';
import { runUntilStopped } from './stack/runUntilStopped.ts';
import { addresses } from './stack/addresses.ts';
import { planStack } from './stack/plan.ts';
import { startStack } from './stack/startStack.ts';

// `npm start`: builds the app when its sources changed (not with --no-build), then runs sandbox and gateway.
await runUntilStopped(async (stopped) => {
  if (!process.argv.includes('--no-build')) await buildWhenStale(stopped);
  const plan = await planStack(process.env);
  const stack = await startStack(plan, stopped);
  for (const line of addresses(plan)) console.log(line);
  // For a program that started us with an IPC channel, such as the end-to-end tests.
  process.send?.({ origin: plan.origin, upstream: plan.sandbox?.upstream, portal: plan.sandbox?.portal });
  return stack;
});
