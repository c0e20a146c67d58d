import type { Region } from '../notes/regions.ts';
import type { HintTopic } from './topic.ts';

/** Bones, joints and soft tissues of the limbs. */
const limbs: readonly Region[] = [
  'shoulder',
  'acromioclavicular',
  'sternoclavicular',
  'clavicle',
  'scapula',
  'upperArm',
  'arm',
  'elbow',
  'forearm',
  'wrist',
  'hand',
  'finger',
  'thumb',
  'hip',
  'groin',
  'buttock',
  'thigh',
  'hamstring',
  'knee',
  'calf',
  'lowerLeg',
  'ankle',
  'achilles',
  'heel',
  'foot',
  'bigToe',
  'toe',
];

/**
 * What depends on the modality more than on the part.
 *
 * - Earlier imaging and operations: IR(ME)R 2017, regulation 10(5), https://www.legislation.gov.uk/uksi/2017/1322/regulation/10 .
 * - Contrast: kidney risk and eGFR, NICE NG148, https://www.nice.org.uk/guidance/ng148 ; earlier reactions and metformin,
 *   RANZCR iodinated contrast media guideline, which the RCR endorses, https://www.ranzcr.com .
 * - Lumps: NICE NG12, https://www.nice.org.uk/guidance/ng12 ; deep, fixed, over 5 cm, growing: Scottish Referral Guidelines,
 *   https://www.rightdecisions.scot.nhs.uk/shared-content/cfsd/scottish-referral-guidelines-for-suspected-cancer/sarcoma-and-bone-cancers/ .
 * - Injuries: NICE NG38, https://www.nice.org.uk/guidance/ng38 .
 * - Hot joint, mass, pain at rest: https://cks.nice.org.uk/topics/knee-pain-assessment/ and NICE NG12 (sarcoma).
 * - Bone density: NICE CG146, https://www.nice.org.uk/guidance/cg146 ; NOGG,
 *   https://www.nogg.org.uk/full-guideline/section-3-fracture-risk-assessment-and-case-finding .
 */
export const generalTopics: readonly HintTopic[] = [
  {
    modalities: ['MRI'],
    prompts: {
      'Previous imaging or surgery':
        'what was done, where and when; operations and metal in the part to be scanned',
    },
  },
  {
    modalities: ['CT', 'Ultrasound', 'X-ray'],
    prompts: { 'Previous imaging or surgery': 'what was done, where and when, and what it showed' },
  },
  {
    modalities: ['CT'],
    regions: [
      'neck',
      'throat',
      'chest',
      'heart',
      'aorta',
      'abdomen',
      'liver',
      'pancreas',
      'spleen',
      'kidney',
      'colon',
      'pelvis',
    ],
    prompts: {
      'Contrast safety':
        'if contrast may be given: kidney disease or diabetes, latest eGFR with its date, metformin, an earlier reaction to contrast',
    },
  },
  {
    modalities: ['Ultrasound'],
    part: /^(?!.*(?:carotid|vein|arter))/i,
    regions: [...limbs, 'neck', 'throat', 'abdomen', 'scrotum', 'breast', 'chest'],
    prompts: {
      'Size and growth':
        'for a lump: size in cm, how long it has been there, whether it grows, hurts, moves freely or lies deep',
    },
  },
  {
    modalities: ['X-ray', 'CT'],
    regions: limbs,
    prompts: { Injury: 'date, how it happened, where the bone is tender, whether weight can be borne' },
  },
  {
    modalities: ['MRI', 'CT', 'X-ray'],
    regions: limbs,
    prompts: {
      'Red flags': 'hot swollen joint with fever, constant or night pain, unexplained mass, earlier cancer',
    },
  },
  {
    modalities: ['MRI'],
    regions: [...limbs, 'cervical', 'thoracic', 'lumbar', 'spine', 'sacroiliac'],
    prompts: { 'Treatment so far': 'physiotherapy, injections, medicines, and how much they helped' },
  },
  {
    modalities: ['DEXA'],
    prompts: {
      Symptoms: 'loss of 4 cm or more in height, a more curved back, sudden back pain',
      'Fracture risk':
        'fracture after a minor fall, steroid tablets, a parent’s hip fracture, falls, early menopause, low weight, smoking, alcohol, rheumatoid arthritis; FRAX or QFracture result',
      'Treatment so far': 'medicines for the bones, and since when',
      'Previous imaging or surgery':
        'earlier DEXA with its date and place; hip replacement, metal or fractures in the spine',
    },
  },
];
