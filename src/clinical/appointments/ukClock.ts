import type { IsoDate } from '#contract/upstream/dateOfBirth.ts';
import { ukTime } from '#lib/ukTime.ts';

const hourMs = 3_600_000;

/**
 * The time on a UK clock, "12:00". In the hour that the night back to winter time has twice it says which of the two:
 * "01:30 BST", then "01:30 GMT". '' for no instant.
 * @param instant ISO 8601
 */
export function clockTime(instant: string): string {
  const shown = ukTime(instant);
  if (shown === '') return '';
  const at = Date.parse(instant);
  const shownAfter = (ms: number) => ukTime(new Date(at + ms).toISOString());
  if (shownAfter(hourMs) === shown) return `${shown} BST`;
  if (shownAfter(-hourMs) === shown) return `${shown} GMT`;
  return shown;
}

/** The hour on a UK clock at an instant (ISO 8601), 0 to 23. NaN for no instant. */
export function hourOf(instant: string): number {
  return Number.parseInt(ukTime(instant), 10);
}

/** The day of the week of a date, 0 for Sunday to 6 for Saturday. NaN for an unknown date. */
export function weekdayOf(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
