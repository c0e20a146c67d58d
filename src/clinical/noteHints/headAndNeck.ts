import type { HintTopic } from './topic.ts';

/**
 * Head and neck.
 *
 * - Headache: NICE CG150, https://www.nice.org.uk/guidance/cg150 ; neurology: NICE NG127, https://www.nice.org.uk/guidance/ng127 .
 * - Hearing loss and MRI of the internal auditory meatus: NICE NG98, https://www.nice.org.uk/guidance/ng98 .
 * - Pituitary: https://www.nice.org.uk/guidance/ng127 (vision, hormones).
 * - Sinuses: https://cks.nice.org.uk/topics/sinusitis/ .
 * - Neck lumps and thyroid: NICE NG12, https://www.nice.org.uk/guidance/ng12 ; NICE NG145, https://www.nice.org.uk/guidance/ng145 .
 * - Carotid arteries: NICE NG128, https://www.nice.org.uk/guidance/ng128 .
 */
export const headAndNeckTopics: readonly HintTopic[] = [
  {
    name: 'Brain',
    regions: ['brain', 'skull'],
    modalities: ['MRI', 'CT'],
    prompts: {
      Symptoms:
        'onset and course; headache pattern, seizures, memory, vision, weakness or numbness and its side',
      Examination: 'cranial nerves, fundi, visual fields, power, coordination, gait',
      'Red flags':
        'sudden severe headache, fever, new neurological deficit, change of personality or consciousness, worse on coughing, cancer, recent head injury',
    },
  },
  {
    name: 'Hearing',
    regions: ['ear'],
    modalities: ['MRI', 'CT'],
    prompts: {
      Symptoms: 'which ear, sudden or gradual, tinnitus, vertigo, discharge',
      Examination: 'ear drum, facial nerve, balance; audiogram result with its date',
    },
  },
  {
    name: 'Pituitary gland',
    regions: ['pituitary'],
    modalities: ['MRI', 'CT'],
    prompts: { Examination: 'visual fields; prolactin and other hormone results with their dates' },
  },
  {
    name: 'Sinuses',
    regions: ['sinus', 'face'],
    modalities: ['MRI', 'CT', 'X-ray'],
    prompts: {
      Symptoms: 'one or both sides, blockage, discharge, smell, facial pain',
      'Red flags': 'one-sided bleeding or blockage, swelling of the eye, double vision, numb cheek',
      'Treatment so far': 'sprays, antibiotics, operations, and how much they helped',
    },
  },
  {
    name: 'Neck',
    regions: ['neck', 'throat'],
    modalities: ['MRI', 'CT', 'Ultrasound'],
    part: /^(?!.*carotid)/i,
    prompts: {
      Examination: 'site and side of a lump, thyroid, lymph nodes; thyroid function if known',
      'Red flags': 'hoarse voice, trouble swallowing, noisy breathing, weight loss, night sweats, smoking',
    },
  },
  {
    name: 'Carotid arteries',
    regions: ['throat', 'neck'],
    modalities: ['MRI', 'CT', 'Ultrasound'],
    part: /carotid/i,
    prompts: {
      Symptoms: 'which side of the body or which eye, how long it lasted, when it last happened',
    },
    emergency:
      'A suspected stroke or TIA in the last week needs the emergency or same-day pathway, not this referral.',
  },
];
