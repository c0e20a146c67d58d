import type { HintTopic } from './topic.ts';

const spineModalities = ['MRI', 'CT', 'X-ray'] as const;

/**
 * The spine and the sacroiliac joints.
 *
 * - Low back pain and sciatica: NICE NG59, https://www.nice.org.uk/guidance/ng59 ; red flags,
 *   https://cks.nice.org.uk/topics/sciatica-lumbar-radiculopathy/ .
 * - Cauda equina syndrome is scanned as an emergency: GIRFT national pathway,
 *   https://gettingitrightfirsttime.co.uk/pathway-supports-clinicians-to-diagnose-and-treat-cauda-equina-syndrome-without-delay/ .
 * - Neck pain, radiculopathy, myelopathy: https://cks.nice.org.uk/topics/neck-pain-cervical-radiculopathy/ .
 * - Cord compression: NICE NG234, https://www.nice.org.uk/guidance/ng234 .
 * - Spondyloarthritis: NICE NG65, https://www.nice.org.uk/guidance/ng65 .
 */
export const spineTopics: readonly HintTopic[] = [
  {
    name: 'Lumbar spine',
    regions: ['lumbar', 'spine'],
    modalities: spineModalities,
    prompts: {
      Symptoms: 'which leg and how far down, numbness, weakness, how far the patient can walk',
      Examination: 'straight leg raise; power, reflexes and sensation by nerve root',
      'Red flags':
        'saddle numbness, new bladder, bowel or sexual problems, signs in both legs, cancer, fever, weight loss, steroids',
    },
    emergency: 'Suspected cauda equina syndrome needs emergency MRI in hospital, not this referral.',
  },
  {
    name: 'Cervical spine',
    regions: ['cervical', 'spine'],
    modalities: spineModalities,
    prompts: {
      Symptoms: 'which arm and fingers, numbness, weakness, clumsy hands',
      Examination: 'power, reflexes and sensation by nerve root; gait, Hoffmann’s sign, plantar reflexes',
      'Red flags':
        'clumsy hands, unsteady gait, bladder or bowel change (myelopathy), recent injury, cancer, fever, weight loss',
    },
  },
  {
    name: 'Thoracic spine',
    regions: ['thoracic'],
    modalities: spineModalities,
    prompts: {
      Symptoms: 'level of the pain, whether it goes round the chest like a band, height lost',
      Examination: 'tenderness over the spine; power, reflexes and sensation in the legs, sensory level',
      'Red flags':
        'cancer, constant or night pain, weak or unsteady legs, bladder or bowel change, fever, steroids, risk of fracture',
    },
  },
  {
    name: 'Sacroiliac joints',
    regions: ['sacroiliac'],
    modalities: spineModalities,
    prompts: {
      Symptoms:
        'age at onset, waking in the second half of the night, morning stiffness, psoriasis, uveitis, bowel disease, family history',
      Examination: 'sacroiliac stress tests, spinal movement; CRP and HLA-B27 if known',
    },
  },
];
