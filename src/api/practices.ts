import { queryOptions } from '@tanstack/react-query';
import { practicePath, practicesPath, type GpPractice } from '#contract/own/practices.ts';
import { practicesAnswer } from './readers.ts';
import type { Request } from './request.ts';

/** The calls about the GP practices that this clinician used last. */
export function practiceCalls(request: Request) {
  return {
    /** The practices to offer, the one used last first; a handful at most. */
    practices: () =>
      queryOptions({
        queryKey: ['practices'],
        queryFn: ({ signal }) =>
          request({ method: 'GET', path: practicesPath, read: practicesAnswer, signal }),
      }),

    /** Puts a practice first; one with the same name and postcode is replaced by it. It needs a name. */
    rememberPractice: (practice: GpPractice): Promise<undefined> =>
      request({ method: 'POST', path: practicesPath, body: practice }),

    /** Offers a practice no more; no error when it is gone already. */
    forgetPractice: (id: string): Promise<undefined> => request({ method: 'DELETE', path: practicePath(id) }),
  };
}
