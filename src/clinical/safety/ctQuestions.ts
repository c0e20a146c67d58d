import type { BuiltInQuestion } from './builtInQuestion.ts';
import { pregnancy } from './pregnancy.ts';
import { sources } from './sources.ts';

/** What to ask before a CT scan, in this order. The radiologist may decide on contrast later, so it is always asked. */
export const ctQuestions: readonly BuiltInQuestion[] = [
  {
    id: 'contrast_reaction',
    text: 'Has the patient ever reacted to an injection of contrast?',
    hint: '',
    detailsPrompt: 'Which contrast if known, what happened, and how it was treated',
    source: sources.iodine,
  },
  {
    id: 'kidney_function',
    text: 'Does the patient have reduced kidney function?',
    hint: 'For example chronic kidney disease, one kidney or a kidney transplant.',
    detailsPrompt: 'Diagnosis, and the latest eGFR with its date',
    source: sources.iodine,
  },
  {
    id: 'metformin',
    text: 'Does the patient take metformin?',
    hint: '',
    detailsPrompt: 'Dose, and the latest eGFR with its date',
    source: sources.iodine,
  },
  pregnancy(sources.ionising),
  {
    id: 'thyroid',
    text: 'Does the patient have a thyroid disease?',
    hint: 'An overactive thyroid above all, or treatment with radioactive iodine that is planned.',
    detailsPrompt: 'Diagnosis, treatment, and what is planned',
    source: sources.iodine,
  },
  {
    id: 'breast_feeding',
    text: 'Is the patient breast-feeding?',
    hint: '',
    detailsPrompt: "The child's age",
    source: sources.iodine,
  },
];
