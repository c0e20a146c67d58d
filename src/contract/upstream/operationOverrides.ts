import { z } from '#lib/zod.ts';
import { operations, type OperationId } from './operations.ts';

const ids = Object.keys(operations) as [OperationId, ...OperationId[]];

/** The shape of the file named in `SCAN_API_PATHS_FILE`: any subset of the operations table, in its notation. */
export const operationOverrides = z.partialRecord(
  z.enum(ids),
  z.string().check(z.regex(/^(GET|POST|PUT|PATCH|DELETE) \/[\w\-./{}]*$/, 'must read METHOD /path')),
);
