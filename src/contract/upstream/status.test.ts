import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpen, knownStatuses, readStatus } from './status.ts';

describe('readStatus', () => {
  it('knows every documented status in any case, with spaces, underscores or dashes', () => {
    const spelling = fc.tuple(
      fc.constantFrom(...knownStatuses),
      fc.constantFrom(' ', '_', '-', ''),
      fc.constantFrom('toLowerCase', 'toUpperCase', 'toString' as const),
    );
    fc.assert(
      fc.property(spelling, ([status, gap, change]) => {
        const written = status.replaceAll(' ', gap)[change as 'toLowerCase']();
        expect(readStatus(written)).toEqual({ known: status, label: status });
      }),
    );
  });

  it.each([
    ['Archived', { known: undefined, label: 'Archived' }],
    ['', { known: undefined, label: 'Unknown' }],
    [undefined, { known: undefined, label: 'Unknown' }],
    [3, { known: undefined, label: 'Unknown' }],
  ])('shows %j as %j', (value, expected) => {
    expect(readStatus(value)).toEqual(expected);
  });
});

describe('isOpen', () => {
  it('is true before the hand-over only', () => {
    expect(knownStatuses.filter((status) => isOpen(readStatus(status)))).toEqual(['Created']);
    expect(isOpen(readStatus('Archived'))).toBe(false);
  });
});
