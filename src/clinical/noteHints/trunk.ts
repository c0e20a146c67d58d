import type { HintTopic } from './topic.ts';

/**
 * Chest, abdomen and pelvis.
 *
 * - Suspected cancer, for every "red flag" here: NICE NG12, https://www.nice.org.uk/guidance/ng12 .
 * - Chest pain and coronary CT: NICE CG95, https://www.nice.org.uk/guidance/cg95 .
 * - Gallstones: NICE CG188, https://www.nice.org.uk/guidance/cg188 ; kidney stones: NICE NG118, https://www.nice.org.uk/guidance/ng118 .
 * - Aneurysm: NICE NG156, https://www.nice.org.uk/guidance/ng156 .
 * - Ovarian cancer: NICE CG122, https://www.nice.org.uk/guidance/cg122 ; endometriosis: NICE NG73, https://www.nice.org.uk/guidance/ng73 .
 * - Prostate: NICE NG131, https://www.nice.org.uk/guidance/ng131 .
 * - Scrotum and torsion: https://cks.nice.org.uk/topics/scrotal-pain-swelling/ .
 */
export const trunkTopics: readonly HintTopic[] = [
  {
    name: 'Chest',
    regions: ['chest', 'ribs'],
    modalities: ['MRI', 'CT', 'X-ray'],
    prompts: {
      Symptoms: 'cough, breathlessness, chest pain, fever',
      Examination: 'chest signs, oxygen saturation, clubbing; blood results with their dates',
      'Red flags': 'coughing up blood, weight loss, hoarse voice, smoking, asbestos, earlier cancer',
    },
  },
  {
    name: 'Heart',
    regions: ['heart'],
    modalities: ['MRI', 'CT'],
    prompts: {
      Symptoms: 'typical or atypical chest pain, breathlessness, what brings it on and relieves it',
      Examination: 'heart rate and rhythm, murmurs, ECG and echocardiogram results',
      'Red flags': 'pain at rest or on little effort, fainting, family history of early heart disease',
    },
    emergency:
      'Chest pain now or in the last 12 hours needs same-day assessment in hospital, not this referral.',
  },
  {
    name: 'Abdomen',
    regions: ['abdomen', 'liver', 'pancreas', 'spleen', 'colon'],
    modalities: ['MRI', 'CT', 'Ultrasound', 'X-ray'],
    prompts: {
      Symptoms: 'site of the pain, relation to food, bowel habit, jaundice',
      Examination: 'tenderness, mass, organ size; liver and other blood results with their dates',
      'Red flags': 'weight loss, jaundice, bleeding, mass, anaemia, change of bowel habit, earlier cancer',
    },
  },
  {
    name: 'Kidneys and bladder',
    regions: ['kidney'],
    modalities: ['MRI', 'CT', 'Ultrasound', 'X-ray'],
    prompts: {
      Symptoms: 'loin to groin pain and its side, urinary symptoms, infections, earlier stones',
      Examination: 'urine test, kidney function with its date, blood pressure',
      'Red flags': 'visible blood in the urine, fever with obstruction, single kidney, weight loss',
    },
  },
  {
    name: 'Aorta',
    regions: ['aorta'],
    modalities: ['MRI', 'CT', 'Ultrasound'],
    prompts: {
      'Previous imaging or surgery': 'last diameter with its date, grafts or stents',
    },
    emergency: 'New back, abdominal or chest pain with a known aneurysm is an emergency, not this referral.',
  },
  {
    name: 'Pelvis',
    regions: ['pelvis'],
    modalities: ['MRI', 'CT', 'Ultrasound'],
    part: /^(?!.*(?:prostat|bladder))/i,
    notFor: 'male',
    prompts: {
      Symptoms: 'last period and cycle, pain with periods or intercourse, bleeding, bloating, pregnancy test',
      'Red flags': 'bleeding after the menopause, ascites, pelvic mass, raised CA125, weight loss',
    },
  },
  {
    name: 'Prostate',
    regions: ['pelvis'],
    modalities: ['MRI', 'CT', 'Ultrasound'],
    part: /prostat|^pelvis$/i,
    notFor: 'female',
    prompts: {
      Symptoms: 'urinary symptoms, blood in the urine or semen, bone pain',
      Examination: 'rectal examination; PSA results with their dates',
      'Previous imaging or surgery': 'biopsies with their dates and results',
    },
  },
  {
    name: 'Scrotum',
    regions: ['scrotum'],
    modalities: ['MRI', 'Ultrasound'],
    prompts: {
      Examination: 'side, within or apart from the testis, tender, transilluminates',
      'Red flags': 'a firm lump within the testis, rapid growth, fever',
    },
    emergency: 'Sudden severe pain may be torsion, which needs a surgeon at once, not this referral.',
  },
];
