import type { DateParts } from '../dateParts.ts';
import type { Token } from './tokens.ts';

/** One detail that was read. */
export type IntakeField = {
  /** The words it was read from, as pasted. */
  readonly from: string;
} & (
  | { readonly field: TextField; readonly value: string }
  | { readonly field: 'dateOfBirth'; readonly value: DateParts }
);

type TextField =
  | 'firstName'
  | 'lastName'
  | 'gender'
  | 'email'
  | 'phone'
  | 'addressLine1'
  | 'addressLine2'
  | 'city'
  | 'postcode';

/** One detail with the tokens that are done with by it. */
export interface Found {
  readonly detail: IntakeField;
  readonly tokens: readonly Token[];
}

/** A detail of text. Its words are those of the tokens, from the first to the last, unless given. */
export function foundText(field: TextField, value: string, tokens: readonly Token[], from?: string): Found {
  return { detail: { field, value, from: from ?? tokens.map(({ text }) => text).join(', ') }, tokens };
}

/** The items when all say the same, else none: what is said in two ways is not known. */
export function agreed<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return new Set(items.map(keyOf)).size === 1 ? items : [];
}
