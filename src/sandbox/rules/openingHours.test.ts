import { expect, test } from 'vitest';
import { openDaysAfter } from './openingHours.ts';

const plain = { evenings: false, saturdays: false };
const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const hour = (block: number) => 8 + block / 4;
const hours = (...query: Parameters<typeof openDaysAfter>) =>
  openDaysAfter(...query).map(
    (open) =>
      `${new Date(open.day * 86_400_000).toISOString().slice(5, 10)} ${hour(open.from)}-${hour(open.until)}`,
  );

test('Monday to Friday, from eight to six', () => {
  // 5 March 2026 is a Thursday.
  expect(hours(day('2026-03-05'), 3, plain)).toEqual(['03-06 8-18', '03-09 8-18', '03-10 8-18']);
});

test('Saturday mornings and long Tuesdays and Thursdays where the centre has them', () => {
  expect(hours(day('2026-03-05'), 5, { evenings: true, saturdays: true })).toEqual([
    '03-06 8-18',
    '03-07 9-13',
    '03-09 8-18',
    '03-10 8-20',
    '03-11 8-18',
    '03-12 8-20',
  ]);
});

test('bank holidays are left out and not counted, Christmas on a Saturday too', () => {
  expect(hours(day('2026-04-02'), 2, plain)).toEqual(['04-07 8-18', '04-08 8-18']);
  expect(hours(day('2027-12-23'), 2, { evenings: false, saturdays: true })).toEqual([
    '12-24 8-18',
    '12-29 8-18',
  ]);
});
