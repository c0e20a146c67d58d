import { describe, expect, test } from 'vitest';
import type { BodyRegionId } from './bodyRegionPhrases.ts';
import { nameOfRegion, partsOfRegion, regionOf, regionsOf } from './bodyRegions.ts';
import { jointRows, type JointRow } from './joints.ts';

const rowNamed = (name: string): JointRow => ({ key: name, name, single: { id: 1, name } });

// As upstreams write them, without sides.
const names: readonly [names: string, ...regions: BodyRegionId[]][] = [
  ['Brain | Brain arteries (MRA) | Internal auditory meatus (IAM) | IAMs | Pituitary gland | Orbits', 'head'],
  ['Sinuses | Paranasal sinuses | Face | Facial bones | Skull | Temporal bone | Mandible | Head', 'head'],
  ['Temporomandibular joint (TMJ) | TMJs | Teeth (dental CT) | Parotid glands | Circle of Willis', 'head'],
  ['Neck | Neck soft tissues | Soft tissue neck | Carotid arteries (MRA) | Thyroid | Larynx', 'neck'],
  ['Cervical spine | C-spine | C spine with contrast', 'cervicalSpine'],
  ['Thoracic spine | T-spine | Dorsal spine', 'thoracicSpine'],
  ['Lumbar spine | L-spine | Lumbar puncture', 'lumbarSpine'],
  ['Sacrum | Coccyx | Sacrum and coccyx | Sacral plexus', 'sacrum'],
  ['Sacroiliac joint | Sacro-iliac joints | SI joint | SIJs', 'sacroiliac'],
  ['Clavicle | Collar bone | Sternoclavicular joint | Brachial plexus', 'collarbone'],
  ['Shoulder | Glenohumeral joint | Rotator cuff | Shoulder arthrogram | Humeral head', 'shoulder'],
  ['Shoulder blade | Scapula', 'shoulderBlade'],
  ['Upper arm | Humerus | Biceps', 'upperArm'],
  ['Elbow | Elbow joint | Radial head', 'elbow'],
  ['Forearm | Radius and ulna | Lower arm', 'forearm'],
  ['Wrist | Scaphoid | Carpal tunnel', 'wrist'],
  ['Hand | Thumb | Fingers | MCP joints | Hand, thumb', 'hand'],
  [
    'Chest | Chest wall | Sternum | Heart | Ribs | Coronary arteries | Heart (left ventricle) | Breast',
    'chest',
  ],
  ['Abdomen | Abdominal wall | Liver | Bile and pancreatic ducts (MRCP) | Kidneys | Small bowel', 'abdomen'],
  ['Adrenal glands | Colon (CT colonography) | Gallbladder | Spleen', 'abdomen'],
  ['Pelvis | Prostate | Uterus and ovaries | Rectum | Perianal area | Scrotum | Testes | Bladder', 'pelvis'],
  ['Hip | Hip joint | Neck of femur | Femoral head', 'hip'],
  ['Groin | Inguinal canal | Adductors', 'groin'],
  ['Thigh | Hamstring | Femur | Upper leg | Thigh (femur) | Quadriceps', 'thigh'],
  ['Knee | Patella | Knee with contrast | Knee, weight bearing', 'knee'],
  ['Lower leg | Calf | Tibia and fibula | Tib/fib | Shin | Calves', 'lowerLeg'],
  ['Achilles tendon | Tendo Achilles', 'achilles'],
  ['Ankle | Ankle joint | Talus | Ankles', 'ankle'],
  ['Foot | Forefoot | Mid-foot | Heel | Calcaneus | Big toe | Feet | Plantar fascia | Metatarsals', 'foot'],
  // Wider than one region.
  ['Abdomen and pelvis | Kidneys, ureters and bladder | Kidneys and bladder', 'abdomen', 'pelvis'],
  ['Chest, abdomen and pelvis', 'chest', 'abdomen', 'pelvis'],
  ['Lumbar spine and hips', 'lumbarSpine', 'hip'],
  ['Hip including pelvis', 'hip', 'pelvis'],
  ['Ankle and foot', 'ankle', 'foot'],
  ['Hand and wrist', 'hand', 'wrist'],
  ['Whole spine | Full spine', 'cervicalSpine', 'thoracicSpine', 'lumbarSpine'],
  ['Thoracolumbar spine', 'thoracicSpine', 'lumbarSpine'],
  ['Lumbosacral spine', 'lumbarSpine', 'sacrum'],
  ['Acromioclavicular joint | AC joint | ACJ', 'collarbone', 'shoulder'],
  ['Leg veins | Leg', 'thigh', 'lowerLeg'],
  ['Arm', 'upperArm', 'forearm'],
  ['Aorta', 'chest', 'abdomen'],
  // No place on the body.
  ['Whole body | Bone age | Bone density | Other | Facet joint injection | Lymph nodes | '],
];
const table = names.flatMap(([list, ...regions]) =>
  list.split(' | ').map((name): [string, BodyRegionId[]] => [name, regions]),
);

describe('regionsOf', () => {
  test.each(table)('%s: %j', (name, regions) => {
    expect(regionsOf(rowNamed(name))).toEqual(regions);
  });

  test('spelling with a side gives the same', () => {
    const parts = ['Left ankle', 'Ankle - R', 'Knee (left)'].map((name, id) => ({ id, name }));
    expect(jointRows(parts).map((row) => regionsOf(row))).toEqual([['ankle'], ['knee']]);
  });
});

test.each([
  ['Ankle', 'ankle'],
  ['Ankle and foot', undefined],
  ['Whole body', undefined],
])('regionOf %s is %j', (name, region) => {
  expect(regionOf(rowNamed(name))).toBe(region);
});

describe('partsOfRegion', () => {
  const parts = [
    'Left knee',
    'Right knee',
    'Knees, both',
    'Knee with contrast',
    'Left ankle',
    'Left knee',
    'Right hip to knee',
  ].map((name, index) => ({ id: index + 1, name }));
  const idsOf = (region: BodyRegionId, side?: 'left' | 'right') =>
    partsOfRegion(region, side, jointRows(parts))
      .map(({ id }) => id)
      .sort((one, other) => one - other);

  test('of a side: its own, those for both, those without a side; never the other’s', () => {
    expect(idsOf('knee', 'left')).toEqual([1, 3, 4, 6]);
    expect(idsOf('knee', 'right')).toEqual([2, 3, 4, 7]);
  });

  test('without a side: all', () => {
    expect(idsOf('knee')).toEqual([1, 2, 3, 4, 6, 7]);
    expect(idsOf('wrist')).toEqual([]);
  });
});

test.each([
  ['Left ankle', 'ankle', 'left'],
  ['Right Achilles tendon', 'achilles', 'right'],
  ['Left sacroiliac joint', 'sacroiliac', 'left'],
  ['Right upper arm', 'upperArm', 'right'],
  ['Cervical spine', 'cervicalSpine', undefined],
] as const)('%s is the name of a region', (name, region, side) => {
  expect(nameOfRegion(region, side)).toBe(name);
});
