import { noteHeadings, type NoteHeading } from './noteHeadings.ts';
import { generalTopics } from './noteHints/general.ts';
import { headAndNeckTopics } from './noteHints/headAndNeck.ts';
import { limbTopics } from './noteHints/limbs.ts';
import { spineTopics } from './noteHints/spine.ts';
import type { HintTopic, KnownModality } from './noteHints/topic.ts';
import { trunkTopics } from './noteHints/trunk.ts';
import type { ChosenScan } from './notes/contradictions.ts';
import { modalityOf } from './notes/modalities.ts';
import { scanParts, type ScanPart } from './notes/scanParts.ts';

/** What to tell a radiologist about a scan. */
export interface NoteHints {
  readonly headings: readonly NoteHint[];
  /** Sentences about what must not wait for a referral. */
  readonly emergencies: readonly string[];
}

/** A heading that suits the scan, and what to write under it for this modality and these parts. */
export interface NoteHint {
  readonly heading: NoteHeading;
  /** Empty where the heading says enough. */
  readonly prompts: readonly NotePrompt[];
}

/** What to write, as a phrase. */
export interface NotePrompt {
  /** The part that it is about; undefined where no other part asks for something else. */
  readonly about: string | undefined;
  readonly words: string;
}

/**
 * What a radiologist needs to know about a scan, by heading and in the order to write it: after RCR iRefer ("Making the
 * best use of clinical radiology", https://www.irefer.org.uk ) the question and what is known of it, with what the UK
 * guidance named in `noteHints/` asks of each region. An unknown modality or part gets the headings alone.
 */
export function noteHints({ modality, parts, gender }: ChosenScan): NoteHints {
  const known = modalityOf(modality);
  const chosen = scanParts(parts);
  const topics = known ? allTopics.filter((topic) => suits(topic, known, chosen, gender)) : [];
  const headings = noteHeadings
    .map((heading) => ({ heading, prompts: promptsOf(heading, topics) }))
    .filter(({ heading, prompts }) => prompts.length > 0 || basics(known).includes(heading));
  return { headings, emergencies: topics.flatMap(({ emergency }) => emergency ?? []) };
}

const allTopics: readonly HintTopic[] = [
  ...spineTopics,
  ...limbTopics,
  ...headAndNeckTopics,
  ...trunkTopics,
  ...generalTopics,
];

function suits(
  { regions, modalities, part, notFor }: HintTopic,
  modality: KnownModality,
  parts: readonly ScanPart[],
  gender: string,
): boolean {
  if (!modalities.includes(modality) || notFor === gender) return false;
  if (regions === undefined) return true;
  return parts.some(
    (each) =>
      each.regions.some((region) => regions.some((one) => one === region)) && (part?.test(each.name) ?? true),
  );
}

function promptsOf(heading: NoteHeading, topics: readonly HintTopic[]): NotePrompt[] {
  const names = new Set(topics.flatMap(({ name }) => name ?? []));
  return topics.flatMap(({ name, prompts }) => {
    const words = prompts[heading];
    return words === undefined ? [] : [{ about: names.size > 1 ? name : undefined, words }];
  });
}

/** The headings that every scan has. Bone density is measured for a risk, not for a complaint. */
function basics(modality: KnownModality | undefined): readonly NoteHeading[] {
  if (modality === 'DEXA') return ['Question'];
  return [
    'Symptoms',
    'Duration',
    'Injury',
    'Examination',
    'Red flags',
    'Previous imaging or surgery',
    'Question',
  ];
}
