import { architecture, otherChecks } from './check/checks.ts';
import { runChecks } from './check/runChecks.ts';

// `npm run check`: everything that is held without running the product.
const { failed } = await runChecks([...otherChecks, architecture]);
if (failed > 0) process.exitCode = 1;
