import type { Modality } from './modalities.ts';

/** A safety question as seeded, for the modalities it is asked for. */
export interface SeedSafetyQuestion {
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
  readonly detailsPrompt?: string;
  readonly modalities: readonly Modality[];
}

/** Every safety question, in the order to ask them. Assumed: the upstream's own list is not documented. */
export const safetyQuestions: readonly SeedSafetyQuestion[] = [
  {
    id: 'pacemaker',
    text: 'Does the patient have a pacemaker or an implanted defibrillator?',
    detailsPrompt: 'Make, model and year of implantation',
    modalities: ['MRI'],
  },
  {
    id: 'aneurysm_clip',
    text: 'Does the patient have an aneurysm clip, a shunt or a stent?',
    detailsPrompt: 'What was fitted, where and when',
    modalities: ['MRI'],
  },
  {
    id: 'electronic_implant',
    text: 'Does the patient have a cochlear implant, a neurostimulator or a drug pump?',
    detailsPrompt: 'Which device, and its make and model',
    modalities: ['MRI'],
  },
  {
    id: 'metal_fragments',
    text: 'Has the patient ever had metal fragments in the eyes or elsewhere in the body?',
    hint: 'For example from grinding, welding or shrapnel.',
    detailsPrompt: 'Where the fragments were and whether all were removed',
    modalities: ['MRI'],
  },
  {
    id: 'recent_surgery',
    text: 'Has the patient had an operation in the last six weeks?',
    detailsPrompt: 'Which operation and when',
    modalities: ['MRI', 'Ultrasound'],
  },
  {
    id: 'joint_replacement',
    text: 'Does the patient have a joint replacement or metalwork in the area to be scanned?',
    detailsPrompt: 'Where, and when it was fitted',
    modalities: ['MRI', 'CT', 'DEXA'],
  },
  {
    id: 'pregnant',
    text: 'Is the patient pregnant, or could she be?',
    detailsPrompt: 'Number of weeks',
    modalities: ['MRI', 'CT', 'X-ray', 'DEXA'],
  },
  {
    id: 'contrast_allergy',
    text: 'Has the patient ever reacted to a contrast injection?',
    detailsPrompt: 'Which contrast, and what the reaction was',
    modalities: ['MRI', 'CT'],
  },
  {
    id: 'kidney_disease',
    text: 'Does the patient have a kidney disease or diabetes?',
    detailsPrompt: 'Diagnosis and the latest eGFR, if known',
    modalities: ['MRI', 'CT'],
  },
  {
    id: 'recent_contrast',
    text: 'Has the patient had a scan with contrast or barium in the last two weeks?',
    detailsPrompt: 'Which scan and when',
    modalities: ['DEXA'],
  },
  {
    id: 'latex_allergy',
    text: 'Is the patient allergic to latex?',
    modalities: ['Ultrasound'],
  },
  {
    id: 'claustrophobia',
    text: 'Is the patient afraid of confined spaces?',
    hint: 'An open or wide-bore scanner may be chosen.',
    modalities: ['MRI'],
  },
  {
    id: 'mobility',
    text: 'Does the patient need help to get onto the scanner table?',
    detailsPrompt: 'What help is needed',
    modalities: ['MRI', 'CT', 'Ultrasound', 'X-ray', 'DEXA'],
  },
];

/** The questions of one modality, in the order to ask them. */
export const safetyQuestionsFor = (modality: Modality): readonly SeedSafetyQuestion[] =>
  safetyQuestions.filter((question) => question.modalities.includes(modality));
