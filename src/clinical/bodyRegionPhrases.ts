import { singular, wordsOf } from './words.ts';

// One table: which words of a part's name say where on the body it is. Single words in the
// singular, phrases by their words in this order. A phrase may stand for several regions.

const phrases = {
  head: `head, brain, cerebral, skull, cranium, cranial, face, facial, jaw, mandible, maxilla, zygoma, orbit, eye, nose,
    nasal, sinus, teeth, dental, tongue, ear, temporal bone, mastoid, petrous, internal auditory meatus,
    internal acoustic meatus, internal auditory canal, iam, iac, pituitary, pituitary fossa, temporomandibular,
    temporo mandibular, tmj, parotid, salivary, circle of willis`,
  neck: `neck, throat, thyroid, parathyroid, larynx, pharynx, carotid`,
  cervicalSpine: `cervical spine, c spine, cspine, cervical vertebra, cervicothoracic, whole spine, full spine,
    entire spine`,
  thoracicSpine: `thoracic spine, t spine, tspine, dorsal spine, d spine, thoracic vertebra, cervicothoracic,
    thoracolumbar, thoraco lumbar, t l spine, tl spine, whole spine, full spine, entire spine`,
  lumbarSpine: `lumbar spine, lumbar, l spine, lspine, lumbosacral, lumbo sacral, l s spine, ls spine, thoracolumbar,
    thoraco lumbar, t l spine, tl spine, whole spine, full spine, entire spine`,
  sacrum: `sacrum, sacral, lumbosacral, lumbo sacral, l s spine, ls spine, coccyx, tailbone`,
  sacroiliac: `sacroiliac, sacro iliac, si joint, sij`,
  collarbone: `clavicle, clavicular, collarbone, collar bone, acromioclavicular, acromio clavicular, ac joint, acj,
    sternoclavicular, sterno clavicular, sc joint, scj, brachial plexus`,
  shoulder: `shoulder, shoulder girdle, glenohumeral, gleno humeral, gh joint, ghj, rotator cuff, humeral head,
    head of humerus, acromioclavicular, acromio clavicular, ac joint, acj`,
  shoulderBlade: `shoulder blade, scapula, scapular`,
  upperArm: `upper arm, humerus, humeral, biceps, triceps, arm, upper limb`,
  elbow: `elbow, radial head, head of radius, olecranon`,
  forearm: `forearm, lower arm, radius, ulna, arm, upper limb`,
  wrist: `wrist, scaphoid, carpal, carpal tunnel, carpus`,
  hand: `hand, thumb, finger, digit, metacarpal, mcp joint, mcpj, metacarpophalangeal`,
  chest: `chest, thorax, chest wall, rib, sternum, sternal, heart, cardiac, coronary, lung, pulmonary, mediastinum,
    breast, thoracic aorta, aorta`,
  abdomen: `abdomen, abdominal, abdominal aorta, aorta, liver, hepatic, bile, biliary, gallbladder, gall bladder, mrcp,
    pancreas, pancreatic, spleen, stomach, kidney, renal, ureter, urinary tract, renal tract, kub, adrenal, bowel,
    colon, colonography, enterography, appendix`,
  pelvis: `pelvis, pelvic, bladder, urinary bladder, kub, urinary tract, renal tract, prostate, uterus, ovary, ovaries, vagina, rectum,
    rectal, anus, anal, perianal, perineum, scrotum, scrotal, testis, testicle, testicular, penis, pubic, pubis,
    symphysis`,
  hip: `hip, neck of femur, femoral neck, femoral head, head of femur, nof, acetabulum, trochanter, buttock, gluteal`,
  groin: `groin, inguinal, adductor`,
  thigh: `thigh, upper leg, femur, femoral, hamstring, quadriceps, leg, lower limb`,
  knee: `knee, patella, patellar, kneecap, knee cap`,
  lowerLeg: `lower leg, calf, shin, tibia, fibula, tib fib, leg, lower limb`,
  achilles: `achilles, tendo achilles`,
  ankle: `ankle, talus, syndesmosis, hindfoot, hind foot`,
  foot: `foot, forefoot, fore foot, midfoot, mid foot, hindfoot, hind foot, heel, calcaneus, calcaneum, os calcis,
    plantar, plantar fascia, toe, hallux, metatarsal, metatarsal head, mtp joint, mtpj, metatarsophalangeal, tarsal,
    lisfranc`,
} as const;

/** A place on the body map, and what the names of parts say about it. Most are there on both sides of the body. */
export type BodyRegionId = keyof typeof phrases;

/** Phrases of singular words, apart by one space, with the regions that they say. */
export const regionsByPhrase: ReadonlyMap<string, readonly BodyRegionId[]> = inverted();

function inverted(): Map<string, BodyRegionId[]> {
  const result = new Map<string, BodyRegionId[]>();
  for (const [region, list] of Object.entries(phrases) as [BodyRegionId, string][]) {
    for (const phrase of list.split(',')) {
      const key = wordsOf(phrase).map(singular).join(' ');
      result.set(key, [...(result.get(key) ?? []), region]);
    }
  }
  return result;
}
