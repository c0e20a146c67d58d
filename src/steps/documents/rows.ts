import type { StoredDocument } from '#contract/referral.ts';
import type { Upload } from './uploads.ts';
import { listStored, type ListedFile } from './values.ts';

/** A line of the list on the screen; `upload` while it is not known to be stored. */
export interface Row extends Readonly<ListedFile> {
  readonly upload: Upload | undefined;
}

/**
 * What the upstream holds and what was chosen on this screen, in one list that keeps its order while uploads end. A file
 * that both know is one line, as uploaded: so a failed one whose document turns out to be stored is put right.
 */
export function listRows(stored: readonly StoredDocument[], uploads: readonly Upload[]): readonly Row[] {
  const matches = matchUploads(stored, uploads);
  const before = stored.flatMap((document, index): Row[] =>
    matches.has(document) ? [] : [{ ...listStored(document, index), upload: undefined }],
  );
  const storedUploads = new Set(matches.values());
  const chosen = uploads.map((upload): Row => {
    const { key, name, size } = upload;
    const isStored = upload.state === 'uploaded' || storedUploads.has(upload);
    return {
      key,
      name,
      size,
      state: isStored ? 'uploaded' : upload.state,
      upload: isStored ? undefined : upload,
    };
  });
  return [...before, ...chosen];
}

function matchUploads(
  stored: readonly StoredDocument[],
  uploads: readonly Upload[],
): ReadonlyMap<StoredDocument, Upload> {
  const matches = new Map<StoredDocument, Upload>();
  const ended = uploads.filter(({ state }) => state !== 'uploading');
  const claim = (upload: Upload, isIt: (document: StoredDocument) => boolean) => {
    const document = stored.find((each) => !matches.has(each) && isIt(each));
    if (document) matches.set(document, upload);
    return document !== undefined;
  };
  // By id first: a document that one upload is known to have made cannot be another's.
  const rest = ended.filter(
    (upload) => upload.documentId === '' || !claim(upload, ({ id }) => id === upload.documentId),
  );
  for (const upload of rest) {
    claim(upload, ({ filename, size }) => filename === upload.name && (size ?? upload.size) === upload.size);
  }
  return matches;
}
