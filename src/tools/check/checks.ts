import { checkTree } from './checkTree.ts';
import { type Outcome, runProgram } from './runProgram.ts';

/** One thing that must hold for the whole checkout. */
export interface Check {
  readonly name: string;
  readonly run: () => Outcome | Promise<Outcome>;
}

/** That no import breaks the architecture; also part of the unit tests. */
export const architecture: Check = {
  name: 'architecture',
  run: () => runProgram('vitest', ['run', 'src/architecture.test.ts']),
};

/** All other checks, quickest to tell first. */
export const otherChecks: readonly Check[] = [
  { name: 'types', run: () => runProgram('tsc', ['-p', '.']) },
  { name: 'lint', run: () => runProgram('oxlint', ['--type-aware', '--deny-warnings']) },
  { name: 'format', run: () => runProgram('prettier', ['--check', '--log-level=warn', '.']) },
  { name: 'dead code', run: () => runProgram('knip', ['--no-progress']) },
  { name: 'files', run: () => checkTree('.') },
];
