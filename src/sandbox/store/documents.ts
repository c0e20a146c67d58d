import type { DatabaseSync } from 'node:sqlite';
import { documentNames } from '#contract/upstream/names.ts';
import type { AdditionalDocumentWire } from '#contract/upstream/wire.ts';
import { z } from '#lib/zod.ts';
import type { User } from './users.ts';

/** A document as stored beside its file. `size` in bytes, `sha256` in hexadecimal, `createdAt` in milliseconds since 1970. */
export interface StoredFile {
  readonly id: string;
  readonly referralId: string;
  readonly filename: string;
  readonly size: number;
  readonly contentType: string;
  readonly sha256: string;
  readonly createdAt: number;
}

/** What is known of the uploaded documents; the files themselves lie in the data directory under their id. */
export interface Documents {
  add(file: StoredFile): AdditionalDocumentWire;
  /** The documents of a user's referrals by referral, oldest first. */
  byReferral(user: User): ReadonlyMap<string, AdditionalDocumentWire[]>;
}

const row = z.object({
  id: z.string(),
  referral_id: z.string(),
  filename: z.string(),
  size: z.int(),
  content_type: z.string(),
  created_at: z.int(),
});

/** {@link Documents} in the database. */
export function createDocuments(database: DatabaseSync): Documents {
  const insert = database.prepare(
    `INSERT INTO documents (id, referral_id, filename, size, content_type, sha256, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING *`,
  );
  const select = database.prepare(
    `SELECT documents.* FROM documents JOIN referrals ON referrals.id = referral_id
     WHERE user_id = ? ORDER BY documents.place`,
  );
  return {
    add: ({ id, referralId, filename, size, contentType, sha256, createdAt }) =>
      toWire(row.parse(insert.get(id, referralId, filename, size, contentType, sha256, createdAt))),
    byReferral(user) {
      const rows = select.all(user.id).map((each) => row.parse(each));
      return new Map(
        [...Map.groupBy(rows, (each) => each.referral_id)].map(([id, files]) => [id, files.map(toWire)]),
      );
    },
  };
}

function toWire(stored: z.output<typeof row>): AdditionalDocumentWire {
  return {
    [documentNames.id]: stored.id,
    [documentNames.filename]: stored.filename,
    [documentNames.size]: stored.size,
    [documentNames.contentType]: stored.content_type,
    [documentNames.createdAt]: new Date(stored.created_at).toISOString(),
  };
}
