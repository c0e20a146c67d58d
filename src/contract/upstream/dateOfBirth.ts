/** A calendar date as `YYYY-MM-DD`, without a time or zone. The empty string means unknown. */
export type IsoDate = string;

/** How the upstream writes a date of birth: `1999-01-30` becomes `1999/01/30` (the slashes are in its example). */
export function writeDateOfBirth(date: IsoDate): string {
  return date.replaceAll('-', '/');
}

/**
 * Reads a date of birth in any spelling the upstream is known to use: `date_of_birth_iso` with slashes or dashes
 * (a time behind it is ignored), or the older day/month/year. Gives `''` for anything else.
 */
export function readDateOfBirth(iso: unknown, older?: unknown): IsoDate {
  if (typeof iso === 'string') {
    const match = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:$|[T ])/.exec(iso.trim());
    if (match) return join(match[1], match[2], match[3]);
  }
  if (typeof older === 'string') {
    const match = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(older.trim());
    if (match) return join(match[3], match[2], match[1]);
  }
  return '';
}

function join(year = '', month = '', day = ''): IsoDate {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
