import type { ChosenScan } from './contradictions.ts';
import { askingModality, askingOrgan, askingRegion, askingSeveral } from './sentencesAskingElse.ts';
import { askingSide } from './sentencesAskingSide.ts';
import { laterElse, laterSide } from './sentencesLaterAsking.ts';
import { laterQuiet, laterQuietElse } from './sentencesLaterQuiet.ts';
import { quietElse } from './sentencesQuietElse.ts';
import { quietSides } from './sentencesQuietSides.ts';

/** Notes with a scan, and the kinds of questions they should raise. Data for tests. */
interface Sentence {
  /** What the sentence is an example of. */
  readonly about: string;
  readonly scan: ChosenScan;
  readonly notes: string;
  /** In the order in which they are asked; none for silence. */
  readonly kinds: readonly string[];
}

const asking: readonly (readonly [kinds: string, table: string])[] = [
  ['side', askingSide],
  ['side', laterSide],
  ['region', askingRegion],
  ['modality', askingModality],
  ['organ', askingOrgan],
  ...Object.entries(askingSeveral),
  ...Object.entries(laterElse),
];

const quiet: readonly (readonly [about: string, table: string])[] = [
  ...Object.entries(quietSides),
  ...Object.entries(quietElse),
  ['written after the rules', laterQuiet],
  ['written after the rules', laterQuietElse],
];

/** All sentences of the tables. */
export const sentences: readonly Sentence[] = [
  ...asking.flatMap(([kinds, table]) => rows(table, 'conflict', kinds.split(' '))),
  ...quiet.flatMap(([about, table]) => rows(table, about, [])),
];

function rows(table: string, about: string, kinds: readonly string[]): Sentence[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [, modality = 'MRI', parts = '', gender = '', notes = ''] =
        /^(?:([^:|]+): )?([^|]+?)(?: (female|male|other))? \| (.*)$/.exec(line) ?? [];
      return { about, scan: { modality, parts: parts.split(' + '), gender }, notes, kinds };
    });
}
