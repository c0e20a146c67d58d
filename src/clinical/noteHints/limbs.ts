import type { HintTopic } from './topic.ts';

const softTissue = ['MRI', 'Ultrasound'] as const;
const allButDexa = ['MRI', 'CT', 'Ultrasound', 'X-ray'] as const;

/**
 * The joints, by what the answer of the scan hangs on.
 *
 * - Knee: https://cks.nice.org.uk/topics/knee-pain-assessment/ .
 * - Shoulder: https://cks.nice.org.uk/topics/shoulder-pain/ .
 * - Hip: osteoarthritis NICE NG226, https://www.nice.org.uk/guidance/ng226 ; hidden hip fracture NICE CG124,
 *   https://www.nice.org.uk/guidance/cg124 .
 * - Ankle, scaphoid: NICE NG38, https://www.nice.org.uk/guidance/ng38 .
 * - Achilles tendon: https://cks.nice.org.uk/topics/achilles-tendinopathy/ .
 * - Hand and elbow: https://cks.nice.org.uk/topics/carpal-tunnel-syndrome/ and https://cks.nice.org.uk/topics/tennis-elbow/ .
 * - Leg veins: NICE NG158, https://www.nice.org.uk/guidance/ng158 .
 */
export const limbTopics: readonly HintTopic[] = [
  {
    name: 'Knee',
    regions: ['knee'],
    modalities: ['MRI'],
    prompts: {
      Symptoms: 'locking, giving way, swelling and how fast it came, inner or outer side',
      Injury: 'date, twist or blow, a pop, swelling within hours, whether weight could be borne',
      Examination:
        'effusion, joint line tenderness, range, cruciate and collateral ligaments, meniscal tests',
    },
  },
  {
    name: 'Shoulder',
    regions: ['shoulder', 'acromioclavicular'],
    modalities: allButDexa,
    prompts: {
      Symptoms: 'night pain, weakness, stiffness, instability',
      Examination: 'active and passive range, cuff power, painful arc, acromioclavicular joint, neck',
    },
  },
  {
    name: 'Shoulder',
    regions: ['shoulder', 'acromioclavicular'],
    modalities: softTissue,
    prompts: { Injury: 'date, fall or dislocation, weakness since then' },
  },
  {
    name: 'Hip',
    regions: ['hip', 'groin', 'buttock'],
    modalities: allButDexa,
    prompts: {
      Symptoms: 'groin, side or buttock pain, limp, clicking or catching',
      Examination: 'rotation, flexion and impingement tests, gait, leg length, lower back',
    },
  },
  {
    name: 'Hip',
    regions: ['hip', 'groin', 'buttock'],
    modalities: ['MRI', 'CT', 'X-ray'],
    prompts: {
      'Red flags': 'unable to bear weight after a fall, steroids or heavy alcohol use, earlier cancer',
    },
  },
  {
    name: 'Ankle and foot',
    regions: ['ankle', 'achilles', 'heel', 'foot', 'bigToe', 'toe'],
    modalities: allButDexa,
    prompts: {
      Symptoms: 'exact site, on rising or on exercise, giving way',
      Examination:
        'point of most tenderness, stability, four steps possible, calf squeeze for the Achilles tendon',
    },
  },
  {
    name: 'Wrist and hand',
    regions: ['wrist', 'hand', 'finger', 'thumb'],
    modalities: allButDexa,
    prompts: {
      Symptoms: 'dominant hand, work or sport, which fingers are numb',
      Examination: 'snuffbox and other point tenderness, grip, swelling, range, Tinel’s and Phalen’s tests',
    },
  },
  {
    name: 'Elbow',
    regions: ['elbow'],
    modalities: allButDexa,
    prompts: {
      Symptoms: 'dominant arm, inner or outer side, locking, tingling in the ring and little finger',
      Examination: 'range and full extension, pain on resisted movement, stability, biceps tendon',
    },
  },
  {
    name: 'Leg veins',
    regions: ['leg', 'calf'],
    modalities: ['Ultrasound'],
    prompts: {
      Examination: 'calf size on both sides, swelling, two-level Wells score, D-dimer if done',
      'Red flags': 'breathlessness or chest pain, cancer, recent surgery, earlier thrombosis, pregnancy',
    },
    emergency:
      'Suspected deep vein thrombosis needs a scan within hours: use the same-day pathway, not this referral.',
  },
];
