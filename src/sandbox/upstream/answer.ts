import type { ValidationErrorWire } from '#contract/upstream/wire.ts';

/** What an operation answers: the HTTP status and the JSON body. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A write that worked. */
export const written = (status: 200 | 201, object: unknown): Answer => ({
  status,
  body: { success: true, validation_errors: [], object },
});

/** A refused write. `object` is null when creating failed, and the unchanged object when changing failed. */
export const refused = (errors: readonly ValidationErrorWire[], object: unknown = null): Answer => ({
  status: 422,
  body: { success: false, validation_errors: errors, object },
});

/** A list; `more` is what else the envelope carries. */
export const listed = (data: readonly unknown[], more: object = {}): Answer => ({
  status: 200,
  body: { success: true, validation_errors: [], data, ...more },
});

/** A refused query. */
export const queryRefused = (messages: readonly string[]): Answer => ({
  status: 422,
  body: { success: false, validation_errors: messages, data: [] },
});

/** No good credentials. What the upstream answers besides the status is not documented. */
export const unauthorized: Answer = { status: 401, body: { error: 'Unauthorized' } };

/** No such thing for this user. What the upstream answers besides the status is not documented. */
export const notFound: Answer = { status: 404, body: { error: 'Not found' } };
