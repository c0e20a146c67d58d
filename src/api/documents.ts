import { operation } from './operation.ts';
import type { Credentials } from './request.ts';

/** Where a document is uploaded to, and with what. The upload itself needs progress, which `fetch` does not give. */
export interface UploadTarget {
  readonly method: string;
  readonly url: string;
  /** The name of the multipart part that holds the file. */
  readonly part: string;
  /** The headers for the next upload; the token in them may differ from call to call. Rejects with ApiError. */
  readonly headers: () => Promise<Record<string, string>>;
  /** The headers after the server refused those given (401). Rejects with ApiError. */
  readonly renewedHeaders: (refused: Record<string, string>) => Promise<Record<string, string>>;
}

/** The document calls. */
export function documentCalls(credentials: Credentials) {
  return {
    /** Where the documents of a referral go, one request each. */
    uploadTarget: (referralId: string): UploadTarget => {
      const { method, path } = operation('uploadAdditionalDocument', referralId);
      return {
        method,
        url: path,
        part: 'file',
        headers: async () => bearer(await credentials.token()),
        renewedHeaders: async (refused) =>
          bearer(await credentials.renew((refused['Authorization'] ?? '').replace('Bearer ', ''))),
      };
    },
  };
}

function bearer(token: string): Record<string, string> {
  return { Authorization: `Bearer ${token}` };
}
