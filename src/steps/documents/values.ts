import type { StoredDocument } from '#contract/referral.ts';

/** How far a file is: on its way, held by the upstream, or given up until it is retried. */
export type FileState = 'uploading' | 'uploaded' | 'failed';

/** One line of the list of files. `key` tells lines of the same name apart; `size` in bytes, null when unknown. */
export interface ListedFile {
  key: string;
  name: string;
  size: number | null;
  state: FileState;
}

/** The screen "Documents". */
export interface DocumentsValues {
  files: ListedFile[];
}

/** A stored document as a line of the list. `index` is its place among the stored ones: upstream ids may be missing. */
export function listStored({ id, filename, size }: StoredDocument, index: number): ListedFile {
  return { key: `stored ${index} ${id}`, name: filename, size, state: 'uploaded' };
}
