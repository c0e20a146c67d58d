import { operations, parseOperation, pathOf, type OperationId } from '#contract/upstream/operations.ts';

/** Method and path of one operation of our API, which keeps the names of the upstream's table. */
export function operation(id: OperationId, referralId?: string): { method: string; path: string } {
  return { method: parseOperation(operations[id]).method, path: pathOf(operations[id], referralId) };
}
