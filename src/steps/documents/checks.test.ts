import { describe, expect, it } from 'vitest';
import { limitsInWords, sortFiles, type Limits } from './checks.ts';

const limits: Limits = { maxBytes: 2048, extensions: ['.pdf', '.dcm'], inWords: 'PDF or DICOM files' };
const file = (name: string, size = 5) => new File(['x'.repeat(size)], name);
const listed = [
  { name: 'old.pdf', size: 5 },
  { name: 'unknown.pdf', size: null },
];

describe('sortFiles', () => {
  it.each<[string, File, string | undefined]>([
    ['fine', file('x.pdf'), undefined],
    ['ending in capitals', file('X.PDF'), undefined],
    ['exactly as large as allowed', file('x.pdf', 2048), undefined],
    ['one byte more', file('x.pdf', 2049), 'x.pdf must be smaller than 2 KB'],
    ['empty', file('x.pdf', 0), 'x.pdf is empty'],
    ['another ending', file('x.exe'), 'x.exe must be one of these: PDF or DICOM files'],
    ['a second ending', file('x.pdf.exe'), 'x.pdf.exe must be one of these: PDF or DICOM files'],
    ['no ending', file('pdf'), 'pdf must be one of these: PDF or DICOM files'],
    ['a wrong ending and empty', file('x.exe', 0), 'x.exe must be one of these: PDF or DICOM files'],
    ['same name and size', file('old.pdf'), 'old.pdf is already in the list'],
    ['same name but for capitals', file('OLD.pdf'), 'OLD.pdf is already in the list'],
    ['same name, another size', file('old.pdf', 6), undefined],
    ['same name, size not known', file('unknown.pdf'), 'unknown.pdf is already in the list'],
  ])('%s', (_what, chosen, problem) => {
    const { accepted, refused } = sortFiles([chosen], listed, limits);
    expect(refused).toEqual(problem === undefined ? [] : [problem]);
    expect(accepted).toEqual(problem === undefined ? [chosen] : []);
  });

  it('says one thing per odd file and takes the others', () => {
    const files = [file('a.pdf'), file('b.exe'), file('c.pdf', 0), file('d.dcm')];
    const { accepted, refused } = sortFiles(files, [], limits);
    expect(accepted.map(({ name }) => name)).toEqual(['a.pdf', 'd.dcm']);
    expect(refused).toEqual(['b.exe must be one of these: PDF or DICOM files', 'c.pdf is empty']);
  });

  it('finds twins among the chosen', () => {
    const { accepted, refused } = sortFiles([file('a.pdf'), file('a.pdf')], [], limits);
    expect(accepted).toHaveLength(1);
    expect(refused).toEqual(['a.pdf is already in the list']);
  });
});

it('says the limits in a sentence', () => {
  expect(limitsInWords(limits)).toBe('PDF or DICOM files, up to 2 KB each');
});
