import { queryParameters, type OperationId } from '#contract/upstream/operations.ts';

/** The listed parameters of a request's query, as the upstream is sent them: with `?`, or empty. */
export function allowedQuery(operation: OperationId, given: unknown): string {
  const names = queryParameters[operation];
  if (!names) return '';
  const from = given as Readonly<Record<string, string | string[] | undefined>>;
  const kept = new URLSearchParams();
  for (const name of names) {
    for (const value of [from[name] ?? []].flat()) kept.append(name, value);
  }
  return kept.size === 0 ? '' : `?${kept.toString()}`;
}
