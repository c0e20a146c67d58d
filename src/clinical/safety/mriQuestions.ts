import type { BuiltInQuestion } from './builtInQuestion.ts';
import { pregnancy } from './pregnancy.ts';
import { sources } from './sources.ts';

/** What to ask before an MRI scan, in this order: what can kill or blind first, then what the centre plans for. */
export const mriQuestions: readonly BuiltInQuestion[] = [
  {
    id: 'pacemaker',
    text: 'Does the patient have a pacemaker or an implanted defibrillator?',
    hint: 'Also when it was switched off, or taken out and its leads were left.',
    detailsPrompt: 'Make, model and the year it was fitted',
    source: sources.mri,
  },
  {
    id: 'surgical_clips',
    text: 'Does the patient have an aneurysm clip or other surgical clips?',
    hint: '',
    detailsPrompt: 'Which clips, where in the body, and when they were fitted',
    source: sources.mri,
  },
  {
    id: 'implant',
    text: 'Does the patient have a cochlear implant or any other implant?',
    hint: 'For example a heart valve, stent, shunt, joint replacement, metal plate or tissue expander.',
    detailsPrompt: 'Which implant, where in the body, when it was fitted, make and model if known',
    source: sources.mri,
  },
  {
    id: 'metal_in_eye',
    text: 'Has the patient ever had metal in an eye?',
    hint: 'For example from welding, grinding or an injury, also when it was taken out.',
    detailsPrompt: 'Which eye, when, and whether all of it was taken out',
    source: sources.mri,
  },
  {
    id: 'stimulator_or_pump',
    text: 'Does the patient have a nerve stimulator or a drug pump?',
    hint: 'Implanted or worn, for example a spinal cord stimulator or an insulin pump.',
    detailsPrompt: 'Which device, make and model, and where in or on the body',
    source: sources.mri,
  },
  {
    id: 'recent_surgery',
    text: 'Has the patient had surgery in the last 6 weeks?',
    hint: '',
    detailsPrompt: 'Which operation, when, and what was left in the body',
    source: sources.mri,
  },
  pregnancy(sources.mri),
  {
    id: 'claustrophobia',
    text: 'Does the patient have claustrophobia?',
    hint: '',
    detailsPrompt: 'How strong it is, and what helped in earlier scans',
    source: sources.mriForPatients,
  },
  {
    id: 'weight_over_150_kg',
    text: 'Does the patient weigh more than 150 kg?',
    hint: 'Scanner tables have a limit, and not every patient of this weight fits into every scanner.',
    detailsPrompt: 'Weight in kilograms, and the widest girth if known',
    source: sources.mri,
  },
  {
    id: 'kidney_disease',
    text: 'Does the patient have kidney disease?',
    hint: 'It matters where an injection of contrast is likely.',
    detailsPrompt: 'Diagnosis, and the latest eGFR with its date',
    source: sources.gadolinium,
  },
];
