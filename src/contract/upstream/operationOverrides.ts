import { z } from '#lib/zod.ts';
import { operations, parseOperation, type OperationId } from './operations.ts';

const ids = Object.keys(operations) as [OperationId, ...OperationId[]];

const placeholders = (entry = '') =>
  parseOperation(entry)
    .path.match(/\{[^}]*\}?/g)
    ?.join() ?? '';

/**
 * The shape of the file named in `SCAN_API_PATHS_FILE`: any subset of the operations table, in its notation. A path
 * stays below the prefix, and names the referral where the table's own does: else every referral would be the same one.
 */
export const operationOverrides = z
  .partialRecord(
    z.enum(ids),
    z
      .string()
      .check(
        z.regex(/^(GET|POST|PUT|PATCH|DELETE) (?:\/(?!\.\.?(?:\/|$))[\w\-.{}]+)+$/, 'must read METHOD /path'),
      ),
  )
  .check(
    z.refine(
      (table) =>
        ids.every((id) => !(id in table) || placeholders(table[id]) === placeholders(operations[id])),
      'must have {referral_id} where the path of that operation has it, and no other placeholder',
    ),
  );
