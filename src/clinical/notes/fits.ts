import type { Region } from './regions.ts';

const head: Region[] = ['brain', 'skull', 'face', 'sinus', 'orbit', 'ear', 'jaw', 'teeth', 'pituitary'];
const neck: Region[] = ['neck', 'throat', 'cervical'];
const girdle: Region[] = [
  'shoulder',
  'acromioclavicular',
  'sternoclavicular',
  'clavicle',
  'scapula',
  'upperArm',
];
const wristAndHand: Region[] = ['wrist', 'hand', 'finger', 'thumb'];
const upperLimb: Region[] = [...girdle, 'plexus', 'arm', 'elbow', 'forearm', ...wristAndHand];
const aroundHip: Region[] = ['hip', 'groin', 'buttock', 'thigh', 'hamstring'];
const ankleAndFoot: Region[] = ['ankle', 'achilles', 'heel', 'foot', 'bigToe', 'toe'];
const lowerLimb: Region[] = [...aroundHip, 'knee', 'calf', 'lowerLeg', 'leg', ...ankleAndFoot];
const belly: Region[] = ['abdomen', 'liver', 'pancreas', 'spleen', 'kidney', 'aorta', 'colon'];
const lowerBack: Region[] = ['lumbar', 'sacrum', 'coccyx', 'sacroiliac'];
const backbone: Region[] = ['cervical', 'thoracic', 'spine', ...lowerBack];
const ribcage: Region[] = ['chest', 'ribs', 'sternum', 'heart', 'breast'];

/**
 * Regions of which any two fit each other: neighbours, a whole and its parts, and where pain is felt away from its
 * source (https://en.wikipedia.org/wiki/Referred_pain, https://en.wikipedia.org/wiki/Radicular_pain).
 */
const together: readonly (readonly Region[])[] = [
  [...head, ...neck],
  [...girdle, 'plexus', 'arm', 'neck', 'cervical', 'throat'],
  [...girdle, ...ribcage],
  ['elbow', 'forearm', 'upperArm', 'arm'],
  ['forearm', 'arm', ...wristAndHand],
  backbone,
  [...lowerBack, ...aroundHip, 'pelvis'],
  [...belly, 'pelvis', 'groin', 'scrotum', 'lumbar', 'thoracic'],
  ['abdomen', 'liver', 'aorta', ...ribcage, 'thoracic'],
  ['liver', 'spleen', 'abdomen', 'chest', 'shoulder', 'shoulderTip'],
  [...aroundHip, 'knee', 'leg'],
  ['knee', 'calf', 'lowerLeg', 'leg', 'thigh', 'hamstring'],
  ['calf', 'lowerLeg', 'leg', ...ankleAndFoot],
];

/** What is also scanned for complaints elsewhere: a stroke, multiple sclerosis, a cord or a root shows anywhere below. */
const scannedFor: Readonly<Partial<Record<Region, readonly Region[]>>> = {
  brain: [...upperLimb, ...lowerLimb, 'spine'],
  spine: [...upperLimb, ...lowerLimb, ...neck, ...ribcage, ...belly, 'pelvis', 'brain'],
};

/** A region, and others that fit it though they do not fit each other. */
const around: readonly (readonly [Region, readonly Region[]])[] = [
  ['cervical', [...upperLimb, 'leg']],
  ['neck', upperLimb],
  ['plexus', [...upperLimb, ...neck]],
  ['lumbar', [...lowerLimb, 'scrotum', 'thoracic']],
  ['sacroiliac', ['leg', 'knee', 'calf']],
  ['thoracic', ['scapula', 'shoulder']],
  ['elbow', ['hand', 'finger', 'thumb']],
  // A clot in the leg and one in the lung.
  ['chest', ['leg', 'calf', 'neck', 'throat', 'arm']],
];

/** Whether a complaint of one region is a reason to scan the other. The same region fits itself. */
export function fits(complaint: Region, scanned: Region): boolean {
  if (complaint === scanned || isOpen(complaint) || isOpen(scanned)) return true;
  return (
    scannedFor[scanned]?.includes(complaint) === true ||
    together.some((group) => group.includes(complaint) && group.includes(scanned)) ||
    around.some(
      ([centre, others]) =>
        (centre === complaint && others.includes(scanned)) ||
        (centre === scanned && others.includes(complaint)),
    )
  );
}

/** The whole body, and parts that the table of words does not know: nothing can be said to lie outside of them. */
export function isOpen(region: Region): boolean {
  return region === 'body' || region.startsWith('own ');
}
