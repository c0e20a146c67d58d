import type { BodyRegionId } from '#clinical/bodyRegionPhrases.ts';

/** Which way the figure looks. */
export type View = 'front' | 'back';

/** Left, top, width, height in units of the drawing; x is counted from the middle of the body. */
export type Box = readonly [left: number, top: number, width: number, height: number];

/** What belongs to a place. The first one names it. */
export type Regions = readonly [BodyRegionId, ...BodyRegionId[]];

/** A place as it is drawn on the viewer's right half of the figure. */
export interface DrawnPlace {
  readonly regions: Regions;
  /** Of the button. One that does not reach over the middle is there twice, on each side of the body. */
  readonly box: Box;
  /** What is filled; the body's outline cuts it. */
  readonly shape: string;
  /** Where the tick stands; otherwise in the middle of the box. */
  readonly mark?: readonly [x: number, y: number];
}

/** The whole drawing. */
export const canvas: Box = [-152, -8, 304, 796];

/** A piece of an arm, across its axis: higher outside than inside. `gap` is between it and the trunk. */
const arm = (gap: number, top: number, bottom: number) =>
  `M${gap} ${top + 6}Q110 ${top + 5} 152 ${top - 9}V${bottom - 9}Q110 ${bottom + 5} ${gap} ${bottom + 6}Z`;

/** A piece of a leg. */
const leg = (top: number, bottom: number) =>
  `M0 ${top}Q38 ${top + 8} 90 ${top}V${bottom}Q38 ${bottom + 8} 0 ${bottom}Z`;

const at = (
  regions: BodyRegionId | Regions,
  box: Box,
  shape: string,
  mark?: [number, number],
): DrawnPlace => ({
  regions: typeof regions === 'string' ? [regions] : regions,
  box,
  shape,
  ...(mark && { mark }),
});

const shoulderBox: Box = [80, 122, 52, 78];
const upperArm = at('upperArm', [79, 200, 53, 52], arm(74, 200, 252), [97, 227]);
const elbow = at('elbow', [80, 252, 56, 54], arm(76, 252, 306));
const forearm = at('forearm', [94, 306, 54, 53], arm(84, 306, 366), [118, 335]);
const wrist = at('wrist', [98, 359, 53, 53], arm(94, 366, 402), [127, 385]);
const hand = at('hand', [98, 412, 54, 62], arm(94, 402, 486), [129, 440]);
const knee = at('knee', [8, 508, 56, 64], leg(508, 572));
const thighBox: Box = [6, 446, 66, 62];

/** From the head down; in each row from the middle outwards. */
export const placeTable: Readonly<Record<View, readonly (readonly DrawnPlace[])[]>> = {
  front: [
    [at('head', [-45, -8, 90, 98], 'M-60-20H60V70L27 86Q14 100.5 0 100.5T-27 86L-60 70Z')],
    [
      at(
        ['neck', 'cervicalSpine'],
        [-28, 90, 56, 54],
        'M-30 86H-27Q-14 100.5 0 100.5T27 86H30V116Q36 122 46 126L8 138H-8L-46 126Q-36 122-30 116Z',
        [0, 119],
      ),
    ],
    [
      at('collarbone', [28, 118, 52, 52], 'M0 138H8L46 124Q70 128 86 132L82 152Q46 146 0 152Z', [54, 140]),
      at('shoulder', shoulderBox, 'M86 126H152V191Q110 205 74 206L71 194Q80 174 82 152Z', [90, 172]),
    ],
    [
      at(
        'chest',
        [-70, 170, 140, 78],
        'M-82 152Q-46 146 0 152Q46 146 82 152Q80 174 71 194V258Q0 214-71 258V194Q-80 174-82 152Z',
        [0, 192],
      ),
      upperArm,
    ],
    [at('abdomen', [-62, 250, 124, 80], 'M-73 258Q0 214 73 258V329Q0 351-73 329Z', [0, 282]), elbow],
    [forearm],
    [
      at('pelvis', [-42, 332, 84, 60], 'M-66 331Q0 349 66 331L60 353Q42 384 0 402Q-42 384-60 353Z', [0, 367]),
      at('hip', [42, 334, 52, 58], 'M66 331L90 325V414L54 408L45 370L60 353Z', [63, 380]),
      wrist,
    ],
    [at('groin', [0, 394, 52, 52], 'M44 370Q28 390 0 402V452Q34 446 54 408Z', [26, 420]), hand],
    [at('thigh', thighBox, 'M0 452Q34 446 54 408L90 414V508Q38 516 0 508Z')],
    [knee],
    [at('lowerLeg', [8, 574, 58, 102], leg(572, 678))],
    [at('ankle', [8, 676, 56, 52], leg(678, 722))],
    [at('foot', [8, 728, 62, 58], leg(722, 790), [42, 742])],
  ],
  back: [
    [at('head', [-45, -8, 90, 98], 'M-60-20H60V70L27 86Q14 96 0 96T-27 86L-60 70Z')],
    [
      at(
        'cervicalSpine',
        [-28, 90, 56, 54],
        'M-30 86H-27Q-14 96 0 96T27 86H30V112Q36 124 46 128Q14 134 0 150Q-14 134-46 128Q-36 124-30 112Z',
      ),
    ],
    [
      at('thoracicSpine', [-27, 146, 54, 104], 'M0 150L20 140V250Q0 258-20 250V140Z'),
      at(
        'shoulderBlade',
        [27, 150, 52, 80],
        'M24 172L32 166Q48 158 70 158Q70 186 54 210Q42 232 31 214Q25 198 24 172Z',
        [46, 184],
      ),
      at('shoulder', shoulderBox, 'M74 126H152V191Q110 205 74 206L70 192Q75 172 74 126Z', [90, 166]),
    ],
    [upperArm],
    [at('lumbarSpine', [-46, 251, 92, 68], 'M-22 252Q0 258 22 252L26 318Q0 330-26 318Z'), elbow],
    [forearm],
    [
      at('sacrum', [-26, 321, 52, 56], 'M-26 322Q0 332 26 322Q20 360 6 394Q0 400-6 394Q-20 360-26 322Z'),
      at(
        'sacroiliac',
        [26, 320, 52, 53],
        'M28 322Q46 314 62 324Q62 350 40 368Q28 378 15 380Q24 352 28 322Z',
        [42, 342],
      ),
      wrist,
    ],
    [
      at(
        'hip',
        [38, 374, 58, 62],
        'M4 398L15 380Q28 378 40 368Q62 350 62 324L90 318V422L66 419Q50 436 32 436Q14 433 3 420Z',
        [46, 402],
      ),
      hand,
    ],
    [at('thigh', thighBox, 'M0 420Q14 433 32 436Q50 436 66 419L90 422V508Q38 516 0 508Z')],
    [knee],
    [at('lowerLeg', [8, 574, 58, 58], leg(572, 648))],
    [at('achilles', [8, 632, 56, 52], leg(648, 692), [35, 668])],
    [at('ankle', [8, 684, 56, 52], leg(692, 724), [35, 706])],
    [at('foot', [8, 736, 56, 52], leg(724, 790), [38, 743])],
  ],
};
