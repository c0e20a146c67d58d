import { operationOverrides } from '#contract/upstream/operationOverrides.ts';
import { operations, type OperationTable } from '#contract/upstream/operations.ts';
import { readJsonFile } from './jsonFile.ts';

/**
 * The upstream's operations, with those replaced that the file names. Not all of its paths are documented, so a
 * deployment can correct one without a release.
 * @param file value of `SCAN_API_PATHS_FILE`; without it the default table is used.
 */
export function loadOperations(file: string | undefined, problems: string[]): OperationTable {
  if (!file) return operations;
  const overrides = readJsonFile('SCAN_API_PATHS_FILE', file, operationOverrides, problems) ?? {};
  // A key that is there has a value: JSON knows no undefined.
  return { ...operations, ...(overrides as Partial<OperationTable>) };
}
