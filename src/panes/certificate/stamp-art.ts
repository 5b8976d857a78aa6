import { box, circle, perforated, type Shape, waves } from '../drawing/shape.ts';

/** The postage stamp and its postmark, on a grid of 300 by 220. */
export const STAMP_SIZE = { width: 300, height: 220 } as const;

/** Where the postmark's words stand, around its middle. */
export const POSTMARK = { x: 104, y: 116, r: 88, word: 112 } as const;

const at = (x: number, y: number, d: string): string => d.replace('M0 0', `M${x} ${y}`);

/** A desk lamp's light, the tube, a capsule under way: the house's own stamp. */
export const STAMP: readonly Shape[] = [
  { d: at(134, 5, perforated(160, 196, 16)), fill: '--paper-dark' },
  { d: at(130, 0, perforated(160, 196, 16)), fill: '--screen', stroke: '--paper-edge', width: 1 },
  { d: box(144, 14, 132, 168), fill: '--wall' },
  { d: 'M144 182l66-168 66 168z', fill: '--brass', opacity: 0.22 },
  { d: box(180, 30, 60, 122), fill: '--mist-plain', opacity: 0.42 },
  { d: box(186, 64, 48, 66, 14), fill: '--vermilion' },
  { d: 'M186 110h48v6a14 14 0 0 1-14 14h-20a14 14 0 0 1-14-14z', fill: '--vermilion-dark' },
  { d: box(192, 74, 36, 32, 3), fill: '--paper' },
  { d: 'm192 78 18 14 18-14', stroke: '#bfa873', width: 3 },
  { d: box(173, 24, 74, 14, 5), fill: '--brass' },
  { d: box(173, 146, 74, 14, 5), fill: '--brass' },
  { d: box(144, 162, 132, 20), fill: '--walnut' },
];

export const POSTMARK_LINES: readonly Shape[] = [
  { d: circle(POSTMARK.x, POSTMARK.y, POSTMARK.r), fill: '--screen', opacity: 0.82 },
  { d: circle(POSTMARK.x, POSTMARK.y, POSTMARK.r - 3), stroke: '--green-dark', width: 6 },
  { d: circle(POSTMARK.x, POSTMARK.y, POSTMARK.r - 14), stroke: '--green-dark', width: 2 },
  { d: waves(POSTMARK.x + POSTMARK.r, 88, 84, 4, 20), stroke: '--green-dark', width: 4, opacity: 0.8 },
];
