import { randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { documentErrors } from '../rules/finish.ts';
import { blank, refusal } from '../rules/refusal.ts';
import { type Answer, refused, written } from './answer.ts';
import { forReferral, type Handlers, type Surroundings } from './call.ts';
import { maxBytes, receiveFile } from './receiveFile.ts';
import { representer } from './represent.ts';

/** The upload of one document. */
export function documentHandlers({
  store,
  clock,
  documentsDir,
}: Surroundings): Pick<Handlers, 'uploadAdditionalDocument'> {
  return {
    uploadAdditionalDocument: forReferral(store, async (referral, user, { request, trace }) => {
      const id = randomUUID();
      const arriving = join(documentsDir, `${id}.part`);
      const refuse = (errors: Parameters<typeof refused>[0]) =>
        refused(errors, representer(store, user)(referral));
      try {
        const form = await receiveFile(request.raw, arriving, ({ filename, size, sha256 }) => {
          trace.upload = { filename, size, sha256 };
        });
        if (!form) return unreadable;
        const { files, otherParts } = form;
        // Looked at again after the upload: the referral may have been confirmed meanwhile.
        const status = store.referrals.find(user, referral.id)?.status ?? referral.status;
        const closed = documentErrors(status);
        if (closed.length > 0) return refuse(closed);
        const [file] = files;
        if (!file) return refuse([refusal('file', blank)]);
        if (otherParts.length > 0)
          return refuse(otherParts.map((part) => refusal(part, 'must not come with the file')));
        if (file.size > maxBytes) return tooLarge;
        await rename(arriving, join(documentsDir, id));
        const { filename, size, contentType, sha256 } = file;
        return written(
          201,
          store.documents.add({
            id,
            referralId: referral.id,
            filename,
            size,
            contentType,
            sha256,
            createdAt: clock.now(),
          }),
        );
      } finally {
        await rm(arriving, { force: true });
      }
    }),
  };
}

const unreadable: Answer = { status: 400, body: { error: 'Not a multipart form, or cut short' } };
const tooLarge: Answer = { status: 413, body: { error: 'File is larger than 25 MB' } };
