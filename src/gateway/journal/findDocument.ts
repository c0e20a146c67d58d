import { documentNames, referralNames } from '#contract/upstream/names.ts';
import { enveloped } from '#contract/upstream/reading.ts';
import { z } from '#lib/zod.ts';
import { cannotTell } from './journalErrors.ts';
import { readUpstream, type Reading } from './readUpstream.ts';
import { madeDocument, type Success } from './tried.ts';

/** What a document whose upload's answer was lost is looked for by. */
export interface LostDocument {
  readonly referralId: string;
  readonly filename: string;
  /** In bytes; undefined when the upload did not say. */
  readonly size: number | undefined;
  /** It was not stored before this time, in milliseconds since 1970, by the upstream's clock. */
  readonly since: number;
  /** Whether what came of another action is this: see `Success.made`. */
  readonly isTaken: (made: string) => Promise<boolean>;
}

const listed = z.pipe(
  enveloped,
  z.object({
    [referralNames.documents]: z.array(
      z.object({
        [documentNames.id]: z.union([z.string(), z.number()]),
        [documentNames.filename]: z.string(),
        [documentNames.size]: z.optional(z.number()),
        [documentNames.createdAt]: z.optional(z.iso.datetime({ offset: true })),
      }),
    ),
  }),
);

/**
 * Looks whether a document was stored although the answer was lost: one of the same name and size among the referral's,
 * not older than the upload.
 * @returns the answer of an upload; undefined when it was not stored
 * @throws GatewayError; `outcome-unknown` where the upstream does not list documents, or not exactly enough
 */
export async function findDocument(reading: Reading, lost: LostDocument): Promise<Success | undefined> {
  const { json } = await readUpstream(reading, { operation: 'getReferral', referralId: lost.referralId });
  const { data: referral } = listed.safeParse(json);
  if (!referral) throw cannotTell(unknownDocument);
  for (const document of referral[referralNames.documents]) {
    const { filename, size, [documentNames.createdAt]: createdAt } = document;
    const made = madeDocument(String(document.id));
    const mayBe = filename === lost.filename && (size ?? lost.size) === lost.size;
    const isOlder = createdAt !== undefined && Date.parse(createdAt) < lost.since;
    if (!mayBe || isOlder || (await lost.isTaken(made))) continue;
    // Another upload of a file of this name would look the same.
    if (size === undefined || lost.size === undefined || createdAt === undefined)
      throw cannotTell(unknownDocument);
    const body = JSON.stringify({ success: true, validation_errors: [], object: document });
    return { status: 201, body, made };
  }
  return undefined;
}

const unknownDocument =
  'It is not known whether this document arrived, because Scan.com does not say which documents it has. Ask the centre, or remove it here and choose it again: it may then be there twice.';
