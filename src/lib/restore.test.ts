import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restore } from './restore.ts';

const fresh = { name: '', date: { day: '', month: '' }, ids: [1], open: false };

describe('restore', () => {
  it('takes what fits', () => {
    const stored = { name: 'Jo', date: { day: '3', year: '1' }, ids: [], open: true, more: 1 };
    expect(restore(fresh, stored)).toEqual({
      name: 'Jo',
      date: { day: '3', month: '' },
      ids: [],
      open: true,
    });
  });

  it.each([
    [{ name: null, date: 'x', ids: {}, open: 'yes' }],
    [{ name: ['x'], date: [], ids: 'x', open: 1 }],
    [JSON.parse('{"__proto__": {"name": "evil"}, "constructor": {"name": "evil"}}')],
  ])('leaves the fresh value where %j does not fit', (stored) => {
    expect(restore(fresh, stored as Record<string, unknown>)).toEqual(fresh);
  });

  it('always has the shape of the fresh values', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (stored) => {
        const restored = restore(fresh, stored);
        expect(Object.keys(restored)).toEqual(Object.keys(fresh));
        expect([typeof restored.name, typeof restored.date.day, Array.isArray(restored.ids)]).toEqual([
          'string',
          'string',
          true,
        ]);
      }),
    );
  });
});
