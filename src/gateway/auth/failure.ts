/**
 * Why a sign-in failed, for the log: names and codes only. Descriptions come from outside and can quote anything, and
 * a stack says nothing about somebody else's refusal.
 */
export function failureReason(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code, error: oauth, cause } = error as { code?: unknown; error?: unknown; cause?: unknown };
  const parts = [
    error.name,
    code,
    oauth,
    cause instanceof Error ? (cause as { code?: unknown }).code : undefined,
  ];
  return parts.filter((part) => typeof part === 'string' && /^[\w.-]{1,60}$/.test(part)).join(' ');
}
