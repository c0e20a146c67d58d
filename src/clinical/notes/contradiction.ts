/** What the notes and the choice disagree about. */
export type ContradictionKind = 'side' | 'region' | 'organ' | 'modality';

/** One disagreement between the notes and what was chosen, as a question that can be asked. */
export interface Contradiction {
  readonly kind: ContradictionKind;
  /** The words of the notes as written: "R knee". */
  readonly said: string;
  /** What they disagree with: the parts ("left knee"), the modality ("CT"), or for an organ the gender ("female"). */
  readonly scanOf: string;
  /** In plain words, ready to show. */
  readonly question: string;
  /**
   * The same as long as the same is said about the same choice, so that "both are right" can be remembered; holds no
   * more of the notes than {@link said}.
   */
  readonly key: string;
}

const choice: Record<ContradictionKind, (scanOf: string) => string> = {
  side: (parts) => `the scan is of the ${parts}`,
  region: (parts) => `the scan is of the ${parts}`,
  organ: (gender) => `the patient is recorded as ${gender}`,
  modality: (modality) => `the chosen scan is ${modality}`,
};

/** Puts a disagreement into words. */
export function contradiction(kind: ContradictionKind, said: string, scanOf: string): Contradiction {
  return {
    kind,
    said,
    scanOf,
    question: `The notes say “${said}”; ${choice[kind](scanOf)}. Which is right?`,
    key: [kind, said, scanOf].map((part) => part.toLowerCase()).join(' | '),
  };
}
