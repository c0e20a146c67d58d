/** Ways to say the same body part. All lower case, words apart by one space, as `wordsOf` gives them. */
interface SynonymGroup {
  /** Phrases that name it; a part whose name holds all words of one of them is also found by the others. */
  readonly names: string[];
  /** What else people type to find it: it finds the part, but does not stand for it in a name. */
  readonly alsoFoundBy?: string[];
  /** Where the meaning can be looked up. */
  readonly source: string;
}

const wiki = (title: string) => `https://en.wikipedia.org/wiki/${title}`;

/**
 * The one table of abbreviations and synonyms. They only help to find a part: what is chosen is always shown by the
 * upstream's name. Abbreviations as on UK request forms: http://www.wikiradiography.net/page/Medical_Abbreviations
 */
const synonyms: readonly SynonymGroup[] = [
  {
    names: ['cervical spine', 'c spine', 'cspine'],
    alsoFoundBy: ['neck'],
    source: wiki('Cervical_vertebrae'),
  },
  {
    names: ['thoracic spine', 't spine', 'tspine', 'dorsal spine', 'd spine'],
    alsoFoundBy: ['upper back', 'mid back'],
    source: wiki('Thoracic_vertebrae'),
  },
  {
    names: ['lumbar spine', 'l spine', 'lspine'],
    alsoFoundBy: ['lower back', 'low back'],
    source: wiki('Lumbar_vertebrae'),
  },
  {
    names: ['lumbosacral spine', 'l s spine', 'ls spine', 'lumbar sacral spine'],
    source: wiki('Lumbar_vertebrae'),
  },
  { names: ['thoracolumbar spine', 't l spine', 'tl spine'], source: wiki('Vertebral_column') },
  { names: ['whole spine', 'full spine', 'entire spine', 'spinal column'], source: wiki('Vertebral_column') },
  { names: ['sacroiliac joint', 'sacro iliac joint', 'si joint', 'sij'], source: wiki('Sacroiliac_joint') },
  { names: ['coccyx'], alsoFoundBy: ['tailbone', 'tail bone'], source: wiki('Coccyx') },
  {
    names: [
      'internal auditory meatus',
      'internal acoustic meatus',
      'internal auditory canal',
      'internal acoustic canal',
      'iam',
      'iac',
    ],
    source: wiki('Internal_auditory_meatus'),
  },
  {
    names: ['temporomandibular joint', 'temporo mandibular joint', 'tmj'],
    alsoFoundBy: ['jaw joint'],
    source: wiki('Temporomandibular_joint'),
  },
  { names: ['mandible', 'lower jaw'], alsoFoundBy: ['jaw'], source: wiki('Mandible') },
  {
    names: ['teeth', 'dental'],
    alsoFoundBy: ['opg', 'orthopantomogram'],
    source: wiki('Panoramic_radiograph'),
  },
  { names: ['brain'], alsoFoundBy: ['head'], source: wiki('Brain') },
  { names: ['pituitary', 'pituitary gland', 'pituitary fossa'], source: wiki('Pituitary_gland') },
  { names: ['paranasal sinus'], alsoFoundBy: ['sinus'], source: wiki('Paranasal_sinuses') },
  {
    names: ['mrcp', 'magnetic resonance cholangiopancreatography', 'bile duct', 'biliary', 'biliary tree'],
    source: wiki('Magnetic_resonance_cholangiopancreatography'),
  },
  { names: ['gallbladder', 'gall bladder'], source: wiki('Gallbladder') },
  { names: ['kidney', 'renal'], source: wiki('Kidney') },
  {
    names: ['kidneys ureters bladder', 'kub', 'renal tract', 'urinary tract'],
    source: wiki('Kidneys,_ureters,_and_bladder_x-ray'),
  },
  { names: ['abdomen', 'abdominal'], alsoFoundBy: ['axr', 'stomach', 'belly'], source: wiki('Abdomen') },
  { names: ['chest', 'thorax'], alsoFoundBy: ['cxr'], source: wiki('Thorax') },
  { names: ['heart', 'cardiac'], source: wiki('Heart') },
  { names: ['testis', 'testicle', 'scrotum', 'testicular'], source: wiki('Testicle') },
  { names: ['acromioclavicular joint', 'ac joint', 'acj'], source: wiki('Acromioclavicular_joint') },
  { names: ['sternoclavicular joint', 'sc joint', 'scj'], source: wiki('Sternoclavicular_joint') },
  { names: ['glenohumeral joint', 'gh joint', 'ghj'], source: wiki('Shoulder_joint') },
  { names: ['clavicle'], alsoFoundBy: ['collarbone', 'collar bone'], source: wiki('Clavicle') },
  { names: ['scapula'], alsoFoundBy: ['shoulder blade'], source: wiki('Scapula') },
  { names: ['humerus'], alsoFoundBy: ['upper arm'], source: wiki('Humerus') },
  { names: ['radius and ulna', 'radius ulna'], alsoFoundBy: ['forearm'], source: wiki('Forearm') },
  { names: ['forearm', 'lower arm'], alsoFoundBy: ['radius', 'ulna'], source: wiki('Forearm') },
  { names: ['finger', 'digit'], source: wiki('Finger') },
  { names: ['femur', 'thigh bone'], alsoFoundBy: ['thigh'], source: wiki('Femur') },
  { names: ['thigh', 'upper leg'], alsoFoundBy: ['femur', 'hamstring', 'quadriceps'], source: wiki('Thigh') },
  { names: ['hip'], alsoFoundBy: ['neck of femur', 'nof'], source: wiki('Hip') },
  { names: ['patella'], alsoFoundBy: ['kneecap', 'knee cap'], source: wiki('Patella') },
  { names: ['tibia and fibula', 'tib fib'], alsoFoundBy: ['shin', 'lower leg'], source: wiki('Human_leg') },
  {
    names: ['lower leg'],
    alsoFoundBy: ['calf', 'shin', 'tib fib', 'tibia', 'fibula'],
    source: wiki('Human_leg'),
  },
  { names: ['calf'], alsoFoundBy: ['lower leg'], source: wiki('Calf_(leg)') },
  { names: ['calcaneus', 'calcaneum', 'heel', 'heel bone', 'os calcis'], source: wiki('Calcaneus') },
  { names: ['achilles tendon', 'achilles', 'tendo achilles'], source: wiki('Achilles_tendon') },
  { names: ['metatarsophalangeal joint', 'mtp joint', 'mtpj'], source: wiki('Metatarsophalangeal_joints') },
  { names: ['metacarpophalangeal joint', 'mcp joint', 'mcpj'], source: wiki('Metacarpophalangeal_joint') },
  { names: ['bone density', 'bone mineral density', 'bmd'], source: wiki('Bone_density') },
];

/** Every phrase by which a part whose name has the given words (singular) is found, besides its own name. */
export function otherNames(words: ReadonlySet<string>, singular: (word: string) => string): string[] {
  const isNamedIn = (name: string) => name.split(' ').every((word) => words.has(singular(word)));
  const groups = synonyms.filter(({ names }) => names.some(isNamedIn));
  return groups.flatMap(({ names, alsoFoundBy = [] }) => names.concat(alsoFoundBy));
}
