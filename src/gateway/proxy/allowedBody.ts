import {
  gpNames,
  patientNames,
  pickedTimeSlotIds,
  referralNames,
  safetyAnswerNames,
} from '#contract/upstream/names.ts';
import type { OperationId } from '#contract/upstream/operations.ts';

/** What of a body may pass: a plain value, a list of plain values, an object of named parts, or a list of such. */
type Shape =
  'value' | 'values' | { readonly [key: string]: Shape } | readonly [{ readonly [key: string]: Shape }];

const valuesOf = (names: Readonly<Record<string, string>>): Record<string, Shape> =>
  Object.fromEntries(Object.values(names).map((name) => [name, 'value']));

/** The answers of a referral that a clinician gives. Not in it: id, status, dates, and whose it is. */
const referral: Shape = {
  [referralNames.patient]: valuesOf(patientNames),
  [referralNames.modality]: 'value',
  [referralNames.bodyPartIds]: 'values',
  [referralNames.notes]: 'value',
  [referralNames.providerId]: 'value',
  [referralNames.gp]: valuesOf(gpNames),
  [referralNames.safetyAnswers]: [valuesOf(safetyAnswerNames)],
};

const shapes: Readonly<Partial<Record<OperationId, Shape>>> = {
  createReferral: referral,
  updateReferral: referral,
  pickTimeSlots: { [pickedTimeSlotIds]: 'values' },
};

/** True for operations that are sent with a JSON body. */
export function takesBody(operation: OperationId): boolean {
  return operation in shapes;
}

/**
 * Cuts a body to what its operation may set, by the contract's names, so that nobody can send along a `status` or a
 * `user_id` (mass assignment). What does not have the right form is dropped as well.
 */
export function allowedBody(operation: OperationId, body: unknown): unknown {
  const shape = shapes[operation];
  return shape && cut(shape, body);
}

function cut(shape: Shape, body: unknown): unknown {
  if (shape === 'value') return isPlain(body) ? body : undefined;
  if (shape === 'values') return Array.isArray(body) ? body.filter(isPlain) : undefined;
  if (isList(shape)) return Array.isArray(body) ? body.map((each) => cut(shape[0], each) ?? {}) : undefined;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  const given = body as Record<string, unknown>;
  const kept: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(shape)) {
    if (Object.hasOwn(given, key)) kept[key] = cut(inner, given[key]);
  }
  return kept;
}

function isList(shape: Shape): shape is readonly [{ readonly [key: string]: Shape }] {
  return Array.isArray(shape);
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
