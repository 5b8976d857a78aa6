import type { StageView } from '../../app/ports/stage.ts';
import type { Size } from '../layout/rect.ts';
import type { SlotRects } from '../layout/slot-rects.ts';

/** All that decides what the room looks like at rest. */
export type WorldInput = {
  readonly view: StageView;
  readonly slots: SlotRects;
  readonly size: Size;
};
