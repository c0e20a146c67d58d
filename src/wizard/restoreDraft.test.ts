import { expect, it } from 'vitest';
import { restoreDraft } from './restoreDraft.ts';

const saved = { notes: 'old', date: { day: '1', month: '2' }, parts: [] as string[] };
const stored = (values: Record<string, unknown>, base?: Record<string, unknown>) => ({
  values,
  savedAt: '2026-11-23T10:32:00Z',
  ...(base && { base }),
});

it('puts what was typed in place of what is saved, as far as it fits', () => {
  expect(
    restoreDraft(saved, stored({ notes: 'new', date: { day: '9' }, parts: 'x', more: 1 }, saved), saved),
  ).toEqual({
    values: { notes: 'new', date: { day: '9', month: '2' }, parts: [] },
    isMixed: false,
    isOutdated: false,
  });
});

it('leaves alone what was typed before the draft came', () => {
  const typed = { ...saved, date: { day: '3', month: '2' } };
  expect(restoreDraft(saved, stored({ ...saved, notes: 'new', parts: ['a'] }), typed)).toEqual({
    values: { notes: 'new', date: { day: '3', month: '2' }, parts: ['a'] },
    isMixed: true,
    isOutdated: false,
  });
});

it('says when the saved answers are not those any more on which it was typed', () => {
  const draft = stored({ ...saved, notes: 'new' }, { ...saved, notes: 'older' });
  expect(restoreDraft(saved, draft, saved)?.isOutdated).toBe(true);
  // Another version of the program may have had another answer more.
  expect(
    restoreDraft(saved, stored({ ...saved, notes: 'new' }, { ...saved, more: 1 }), saved)?.isOutdated,
  ).toBe(false);
});

it.each([
  ['typed and taken back', stored({ ...saved })],
  ['of another shape', stored({ else: 1 })],
])('restores nothing when it was %s', (_what, draft) => {
  expect(restoreDraft(saved, draft, saved)).toBeUndefined();
});
