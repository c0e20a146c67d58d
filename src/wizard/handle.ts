import type { ComponentType } from 'react';
import type { Loadable } from '#lib/loadable.ts';
import type { Leg, PanelLines, SummaryRow } from './step.ts';

/** Why the server did not take a change. `fields` are our dotted names of the refused answers. */
export interface Refusal {
  readonly message: string;
  /** What to quote to support; '' when there is none. */
  readonly requestId: string;
  readonly fields: readonly { readonly name?: string | undefined; readonly message: string }[];
}

/** A referral as others have saved it, and as it would be with what this page changes of it. */
export interface Versions<Referral> {
  readonly theirs: Referral;
  readonly mine: Referral;
}

/** How a change ended. */
export type Saved<Referral> =
  | { readonly ok: true; readonly referral: Referral }
  | {
      readonly ok: false;
      readonly refusal: Refusal;
      /** Both versions, when others have changed the same answers to something else meanwhile. */
      readonly versions?: Versions<Referral>;
    };

/** A step's values as they stood on the screen, and when the server stored them (ISO 8601 instant). */
export interface StoredDraft {
  readonly values: Readonly<Record<string, unknown>>;
  /** The saved answers on which they were typed; undefined where nobody knows. */
  readonly base?: Readonly<Record<string, unknown>> | undefined;
  readonly savedAt: string;
}

/** Where drafts go. */
export interface DraftStore {
  /** `base`: the saved answers on which the values were typed, if any. Rejects when the server cannot be reached. */
  readonly save: (
    step: string,
    values: Record<string, unknown>,
    base?: Record<string, unknown>,
  ) => Promise<{ readonly savedAt: string }>;
  /** Never rejects: that a draft is left over is not the clinician's. */
  readonly discard: (step: string) => Promise<void>;
}

/** One step's answers, as the check page and the panel show them. `path` leads back to the step. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly leg: Leg;
  readonly complete: boolean;
  /** Stands before the others on the check page. */
  readonly first: boolean;
  readonly rows: readonly SummaryRow[];
  readonly panel: PanelLines;
}

/** Where a step stands in its leg of the journey; numbers count from 1. */
export interface Position {
  readonly number: number;
  readonly total: number;
}

/** What every step's page is given. */
export interface StepPageProps<Referral, Update, Context> {
  readonly referral: Referral | undefined;
  readonly context: Context;
  readonly position: Position;
  /** Undefined until it is known; null when there is none. */
  readonly draft: StoredDraft | null | undefined;
  readonly drafts: DraftStore;
  /**
   * Writes what the update changes of what the page was opened with or has saved last, and gives the referral as it is then.
   * @param over what others have saved, and what is to be replaced
   */
  readonly save: (update: Update, over?: Referral) => Promise<Saved<Referral>>;
  /** Called after a successful save: on to where the journey leads. */
  readonly onDone: (referral: Referral) => Promise<void> | void;
  /** Hands the referral over to the patient, or confirms what was booked; only a leg's last step does. */
  readonly finish: (way: 'submit' | 'confirm') => Promise<Saved<Referral>>;
  /** Path of the next leg's first step, on a leg's last one; undefined where the journey has no further leg. */
  readonly onward: string | undefined;
  /** The answers of all steps that ask for some; empty before the referral exists. */
  readonly sections: readonly Section[];
  /** The id of the step that a refused answer (our dotted name) belongs to. */
  readonly ownerOf: (answer: string) => string | undefined;
}

/** A step as the engine handles it: what it is, without the type of its values. */
export interface StepHandle<Referral, Update, Context> {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly leg: Leg;
  readonly optional: boolean;
  readonly summaryFirst: boolean;
  /** Asks nothing itself, but shows what the others asked. */
  readonly isReview: boolean;
  readonly appliesTo: (context: Context) => boolean;
  /** Fetches the step's rules: needed before {@link StepHandle.isComplete}. */
  readonly loadRules: () => Promise<unknown>;
  /** The code of the step's screen: has to be loaded before {@link StepHandle.Page} is rendered. */
  readonly screen: Loadable<unknown>;
  /** Whether the referral's answers for this step pass its rules. Throws when the rules are not loaded. */
  readonly isComplete: (referral: Referral, context: Context) => boolean;
  readonly summary: (referral: Referral, context: Context) => readonly SummaryRow[];
  readonly panel: (referral: Referral, context: Context) => PanelLines;
  /** Whether a refused answer (our dotted name) is asked for on this step. Throws when the rules are not loaded. */
  readonly owns: (answer: string) => boolean;
  readonly Page: ComponentType<StepPageProps<Referral, Update, Context>>;
}
