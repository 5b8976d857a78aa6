import { topicsOf } from '../../core/score/topics-of.ts';
import { advance } from '../practice/advance.ts';
import { makeRound } from '../practice/make-round.ts';
import { playedLevel } from '../practice/played-level.ts';
import { rebuildProgress } from '../practice/rebuild-progress.ts';
import type { ShiftModule } from '../shifts.ts';
import { closeShift } from './close-shift.ts';
import { createDesk } from './create-desk.ts';
import { freshSeed } from './fresh-seed.ts';
import { openShift } from './open-shift.ts';
import { reviewOf } from './review.ts';

export const shiftModule: ShiftModule = {
  createDesk,
  freshSeed,
  openShift,
  closeShift,
  reviewOf,
  topicsOf,
  advance,
  rebuildProgress,
  makeRound,
  playedLevel,
};
