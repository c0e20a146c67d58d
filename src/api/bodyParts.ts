import { queryOptions } from '@tanstack/react-query';
import { operation } from './operation.ts';
import { bodyPartsAnswer } from './readers.ts';
import type { Request } from './request.ts';

/** The look-up of body parts. The list hardly ever changes, so it is kept for the session. */
export function bodyPartCalls(request: Request) {
  return {
    /** The body parts that a modality can scan. */
    bodyParts: (modality: string) =>
      queryOptions({
        queryKey: ['body-parts', modality],
        queryFn: ({ signal }) =>
          request({ ...operation('listBodyParts'), query: { modality }, read: bodyPartsAnswer, signal }),
        staleTime: Infinity,
      }),
  };
}
