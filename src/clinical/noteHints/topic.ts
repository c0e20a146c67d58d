import type { NoteHeading } from '../noteHeadings.ts';
import type { modalityOf } from '../notes/modalities.ts';
import type { Region } from '../notes/regions.ts';

/** A modality as the clinical tables call it. */
export type KnownModality = NonNullable<ReturnType<typeof modalityOf>>;

/** What to say about some parts of the body, by heading. Prompts complete "Say …" and end without a full stop. */
export interface HintTopic {
  /** Names the parts where the prompts of several topics stand together; general topics have none. */
  readonly name?: string;
  /** Undefined for every region. */
  readonly regions?: readonly Region[];
  readonly modalities: readonly KnownModality[];
  /** Narrows the regions by the part's name: some hold parts that are asked about differently. */
  readonly part?: RegExp;
  /** Not for patients who are known to be of this gender. */
  readonly notFor?: 'female' | 'male';
  readonly prompts: Readonly<Partial<Record<NoteHeading, string>>>;
  /** A sentence about what must not wait for a referral like this one. */
  readonly emergency?: string;
}
