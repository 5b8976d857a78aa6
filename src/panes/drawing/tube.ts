import { box, type Shape } from './shape.ts';

/** The logotype's I, on its grid of 74 by 188. */
export const TUBE_SIZE = { width: 74, height: 188 } as const;

export const TUBE: readonly Shape[] = [
  { d: box(7, 8, 60, 172), fill: '--mist-plain', opacity: 0.42 },
  { d: box(13, 62, 48, 66, 14), fill: '--vermilion' },
  { d: 'M13 108h48v6a14 14 0 0 1-14 14H27a14 14 0 0 1-14-14z', fill: '--vermilion-dark' },
  { d: box(19, 72, 36, 32, 3), fill: '--paper' },
  { d: 'm19 76 18 14 18-14', stroke: '#bfa873', width: 3 },
  { d: box(0, 0, 74, 14, 5), fill: '--brass' },
  { d: box(0, 174, 74, 14, 5), fill: '--brass' },
];
