import { modalityOf } from '../notes/modalities.ts';
import type { BuiltInQuestion } from './builtInQuestion.ts';
import { ctQuestions } from './ctQuestions.ts';
import { mriQuestions } from './mriQuestions.ts';
import { pregnancy } from './pregnancy.ts';
import { sources } from './sources.ts';

const lists = {
  MRI: mriQuestions,
  CT: ctQuestions,
  Ultrasound: [],
  'X-ray': [pregnancy(sources.ionising)],
  DEXA: [pregnancy(sources.ionising)],
} as const satisfies Readonly<Record<string, readonly BuiltInQuestion[]>>;

/**
 * The safety questions to ask where the upstream keeps no list, in the order to ask them. Not every one concerns every
 * patient: see `reasonNotAsked`. An ultrasound needs none.
 * @param modality however it is spelt; one that is not known here gets every question, because one too many costs a
 * minute and one too few can harm
 */
export function builtInQuestions(modality: string): readonly BuiltInQuestion[] {
  const known = modalityOf(modality);
  return known === undefined ? everyQuestion : lists[known];
}

const everyQuestion = [
  ...new Map([...mriQuestions, ...ctQuestions].map((each) => [each.id, each] as const)).values(),
];
