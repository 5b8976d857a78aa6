import type { ShiftModule } from '../shifts.ts';
import { closeShift } from './close-shift.ts';
import { createDesk } from './create-desk.ts';
import { openShift } from './open-shift.ts';
import { reviewOf } from './review.ts';

export const shiftModule: ShiftModule = { createDesk, openShift, closeShift, reviewOf };
