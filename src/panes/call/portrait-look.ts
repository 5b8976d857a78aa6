import type { Lever } from '../../core/level/words.ts';

export type GestureName = 'watch' | 'finger' | 'note' | 'palms' | 'halt' | 'thumb' | 'explain';

/** Between the corners of the mouth: half its width, the corners' height, the bow of the upper edge, the depth. */
export type OpenMouth = {
  readonly half: number;
  readonly y: number;
  readonly bow: number;
  readonly depth: number;
};

export type Look = {
  /** A transform of everything on the neck. */
  readonly tilt: string;
  /** Strokes, left and right as seen. */
  readonly brows: readonly [string, string];
  /** How far the lids stand from the corners of the eye, above and below. */
  readonly lids: readonly [above: number, below: number];
  readonly gaze: readonly [x: number, y: number];
  /** Closed it is a stroke; null keeps it open at rest too. */
  readonly mouth: string | null;
  readonly open: OpenMouth;
  readonly cheeks: boolean;
  readonly gesture: GestureName | null;
};

const tilt = (degrees: number, x = 0, y = 0): string => `translate(${x} ${y}) rotate(${degrees} 176 256)`;

const NEUTRAL: Look = {
  tilt: tilt(0),
  brows: ['M133 144q14-8 27-3', 'M192 141q13-5 27 3'],
  lids: [7.5, 5.5],
  gaze: [0, 0],
  mouth: 'M155 220q21 11 42 0',
  open: { half: 20, y: 217, bow: 5, depth: 22 },
  cheeks: false,
  gesture: null,
};

const LOOKS: Readonly<Record<Lever, Look>> = {
  hurry: {
    ...NEUTRAL,
    tilt: tilt(3, 0, 2),
    brows: ['M133 139q13-8 27-1', 'M192 138q14-7 27 1'],
    lids: [4.5, 6.5],
    gaze: [2, 4],
    mouth: null,
    open: { half: 15, y: 222, bow: -9, depth: 11 },
    gesture: 'watch',
  },
  authority: {
    ...NEUTRAL,
    tilt: tilt(0, 0, -5),
    brows: ['M132 143q15-3 28 4', 'M192 147q13-7 28-4'],
    lids: [5, 5],
    mouth: 'M157 223q19-4 38 0',
    open: { half: 18, y: 220, bow: -5, depth: 15 },
    gesture: 'finger',
  },
  knowledge: {
    ...NEUTRAL,
    tilt: tilt(-4),
    brows: ['M133 147q14-5 27-1', 'M192 136q14-11 27 2'],
    lids: [5.5, 5],
    gaze: [5, 2.5],
    mouth: 'M157 223q24 8 41-9',
    open: { half: 19, y: 217, bow: 6, depth: 17 },
    gesture: 'note',
  },
  favour: {
    ...NEUTRAL,
    tilt: tilt(6),
    brows: ['M132 147q13-3 26-12', 'M194 135q13 9 26 12'],
    lids: [7.5, 5.5],
    mouth: 'M159 220q17 10 34 0',
    open: { half: 16, y: 218, bow: 4, depth: 16 },
    gesture: 'palms',
  },
  fear: {
    ...NEUTRAL,
    brows: ['M132 138q12-9 26-10', 'M194 128q14 1 26 10'],
    lids: [10.5, 9],
    mouth: null,
    open: { half: 12, y: 224, bow: -12, depth: 13 },
    gesture: 'halt',
  },
  flattery: {
    ...NEUTRAL,
    tilt: tilt(-3),
    brows: ['M132 139q14-10 28-4', 'M192 135q14-6 28 4'],
    lids: [8.5, -3.5],
    gaze: [0, -5],
    mouth: null,
    open: { half: 24, y: 213, bow: 8, depth: 21 },
    cheeks: true,
    gesture: 'thumb',
  },
  jargon: {
    ...NEUTRAL,
    tilt: tilt(4),
    brows: ['M133 137q14-9 27-1', 'M191 147q14-6 28-1'],
    lids: [7, 4.5],
    gaze: [-5, -3],
    mouth: 'M161 221q15 5 29-3',
    open: { half: 15, y: 217, bow: 0, depth: 17 },
    gesture: 'explain',
  },
};

export const lookOf = (lever: Lever | null): Look => (lever === null ? NEUTRAL : LOOKS[lever]);
