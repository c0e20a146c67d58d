import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredDocument } from '#contract/referral.ts';
import { listRows } from './rows.ts';
import type { Upload } from './uploads.ts';

const document = (id: string, filename: string, size: number | null = 5): StoredDocument => ({
  id,
  filename,
  size,
});
const upload = (name: string, state: Upload['state'], more: Partial<Upload> = {}): Upload => {
  return { key: `key of ${name}`, name, size: 5, state, percent: 0, documentId: '', ...more };
};
const rowsOf = (stored: readonly StoredDocument[], uploads: readonly Upload[]) =>
  listRows(stored, uploads).map(({ name, state }) => `${name} ${state}`);

describe('listRows', () => {
  it.each<[string, StoredDocument[], Upload[], string[]]>([
    ['nothing', [], [], []],
    [
      'stored ones first, as uploaded',
      [document('1', 'old.pdf')],
      [upload('x.pdf', 'uploading')],
      ['old.pdf uploaded', 'x.pdf uploading'],
    ],
    [
      'uploads keep their place when the referral is read again',
      [document('1', 'old.pdf'), document('3', 'b.pdf')],
      [upload('a.pdf', 'uploading'), upload('b.pdf', 'uploaded', { documentId: '3' })],
      ['old.pdf uploaded', 'a.pdf uploading', 'b.pdf uploaded'],
    ],
    [
      'a document that the upstream renamed is known by its id',
      [document('3', 'clean.pdf')],
      [upload('un:clean.pdf', 'uploaded', { documentId: '3' })],
      ['un:clean.pdf uploaded'],
    ],
    [
      'without an id, by name and size',
      [document('', 'x.pdf')],
      [upload('x.pdf', 'uploaded')],
      ['x.pdf uploaded'],
    ],
    [
      'without a size, by name',
      [document('1', 'x.pdf', null)],
      [upload('x.pdf', 'uploaded')],
      ['x.pdf uploaded'],
    ],
    [
      'a failed one that arrived is put right',
      [document('1', 'x.pdf')],
      [upload('x.pdf', 'failed')],
      ['x.pdf uploaded'],
    ],
    [
      'a failed one is not put right by its namesake',
      [document('1', 'x.pdf', 6)],
      [upload('x.pdf', 'failed')],
      ['x.pdf uploaded', 'x.pdf failed'],
    ],
    [
      'nor by a document that is known to be of another upload',
      [document('1', 'x.pdf', null)],
      [upload('x.pdf', 'failed'), upload('x.pdf', 'uploaded', { size: 6, documentId: '1' })],
      ['x.pdf failed', 'x.pdf uploaded'],
    ],
    [
      'what is on its way is not stored yet',
      [document('1', 'x.pdf')],
      [upload('x.pdf', 'uploading')],
      ['x.pdf uploaded', 'x.pdf uploading'],
    ],
  ])('%s', (_what, stored, uploads, rows) => {
    expect(rowsOf(stored, uploads)).toEqual(rows);
  });

  it('loses no document and no upload, and shows none twice', () => {
    const names = fc.constantFrom('a.pdf', 'b.pdf');
    const ids = fc.constantFrom('', '1', '2', '3');
    const sizes = fc.constantFrom(5, 6);
    const documents = fc.array(fc.tuple(ids, names, fc.option(sizes)).map((each) => document(...each)));
    const uploads = fc.array(
      fc.record({
        name: names,
        size: sizes,
        documentId: ids,
        state: fc.constantFrom('uploading', 'uploaded', 'failed'),
      }),
    );
    fc.assert(
      fc.property(documents, uploads, (stored, chosen) => {
        const given = chosen.map(({ name, state, ...more }, index) =>
          upload(name, state, { ...more, key: String(index) }),
        );
        const rows = listRows(stored, given);
        const count = (state: Upload['state']) => rows.filter((row) => row.state === state).length;
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        expect(rows.slice(-given.length || rows.length).map(({ key }) => key)).toEqual(
          given.map(({ key }) => key),
        );
        expect(count('uploading')).toBe(given.filter(({ state }) => state === 'uploading').length);
        expect(count('uploaded')).toBeGreaterThanOrEqual(stored.length);
      }),
    );
  });
});
