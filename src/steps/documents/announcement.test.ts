import { expect, it } from 'vitest';
import { announcement } from './announcement.ts';
import type { Row } from './rows.ts';
import type { FileState } from './values.ts';

function rows(states: Readonly<Record<string, FileState>>): Row[] {
  return Object.entries(states).map(([name, state]) => {
    const problem = { message: 'The connection was lost.', requestId: '' };
    const upload = { key: name, name, size: 5, state, percent: 0, problem, documentId: '' };
    return { key: name, name, size: 5, state, upload: state === 'uploaded' ? undefined : upload };
  });
}

it.each<[string, Parameters<typeof rows>[0], Parameters<typeof rows>[0], string]>([
  ['nothing', { a: 'uploading' }, { a: 'uploading' }, ''],
  ['one chosen', {}, { a: 'uploading' }, 'Uploading a'],
  [
    'several chosen',
    { a: 'uploaded' },
    { a: 'uploaded', b: 'uploading', c: 'uploading' },
    'Uploading 2 files',
  ],
  [
    'one uploaded',
    { a: 'uploaded', b: 'uploading', c: 'uploading' },
    { a: 'uploaded', b: 'uploaded', c: 'uploading' },
    'b uploaded, 2 of 3',
  ],
  ['one failed', { a: 'uploading' }, { a: 'failed' }, 'a was not uploaded. The connection was lost.'],
  ['one retried', { a: 'failed' }, { a: 'uploading' }, 'Uploading a again'],
  ['one cancelled', { a: 'uploading' }, {}, 'Upload of a cancelled'],
  ['one removed', { a: 'failed' }, {}, 'a removed'],
  ['a stored one read from elsewhere', {}, { a: 'uploaded' }, ''],
  ['a stored one that is the same as an upload', { a: 'uploaded', b: 'uploaded' }, { b: 'uploaded' }, ''],
  [
    'two at once',
    { a: 'uploading', b: 'uploading' },
    { a: 'uploaded', b: 'failed' },
    'a uploaded, 1 of 2. b was not uploaded. The connection was lost.',
  ],
])('%s', (_what, before, after, words) => {
  expect(announcement(rows(before), rows(after))).toBe(words);
});
