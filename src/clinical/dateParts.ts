/** A date as three fields hold it, as typed. Months by number or name. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const monthPattern = '[a-z]{3,9}\\.?';
const dayPattern = '\\d{1,2}(?:st|nd|rd|th)?';

// https://design-system.service.gov.uk/components/date-input/ asks to accept what people paste and names of months.
const wholeDates = [
  new RegExp(`^(?<day>\\d{1,2})([/.\\s-])(?<month>\\d{1,2})\\2(?<year>\\d{4}|\\d{2})$`),
  new RegExp(`^(?<year>\\d{4})([/.-])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?:t.*)?$`),
  new RegExp(
    `^(?<day>${dayPattern})(?:\\s*[/.-]\\s*|\\s+|\\s+of\\s+)?(?<month>${monthPattern})[\\s,/.-]*(?<year>\\d{4}|\\d{2})$`,
  ),
  new RegExp(`^(?<month>${monthPattern})\\s*(?<day>${dayPattern})(?:,\\s*|\\s+)(?<year>\\d{4}|\\d{2})$`),
];

/**
 * Takes a pasted whole date apart: `30/01/1999`, `1999-01-30`, `30 Jan 1999`, `30th January 1999`, `Jan 30 1999` and
 * their like, day before month. Days and months come as plain numbers. Undefined when it is not a date in one of these
 * forms. The date need not exist: what is wrong with it is said by the rules, with the fields filled.
 */
export function parseWholeDate(text: string): DateParts | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  for (const pattern of wholeDates) {
    const { day = '', month = '', year = '' } = pattern.exec(plain)?.groups ?? {};
    const dayNumber = readDay(day);
    const monthNumber = readMonth(month);
    if (dayNumber !== undefined && monthNumber !== undefined) {
      return { day: String(dayNumber), month: String(monthNumber), year };
    }
  }
  return undefined;
}

/** A day of the month, 1 to 31, from `1`, `01` or `1st`. */
export function readDay(text: string): number | undefined {
  return numberUpTo(31, /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(plainOf(text))?.[1]);
}

/** A month, 1 to 12, from its number, name or the first three letters or more of its name. */
export function readMonth(text: string): number | undefined {
  const plain = plainOf(text).toLowerCase().replace(/\.$/, '');
  if (/^\d{1,2}$/.test(plain)) return numberUpTo(12, plain);
  if (plain.length < 3) return undefined;
  const index = monthNames.findIndex((name) => name.startsWith(plain));
  return index === -1 ? undefined : index + 1;
}

/** Without spaces around and with plain digits for full-width ones. */
export function plainOf(text: string): string {
  return text.normalize('NFKC').trim();
}

function numberUpTo(limit: number, digits: string | undefined): number | undefined {
  const value = Number(digits ?? 0);
  return value >= 1 && value <= limit ? value : undefined;
}
