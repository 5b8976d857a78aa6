import { SLOTS, type SlotName } from '../app/ports/stage.ts';
import type { Rect } from './layout/rect.ts';
import type { SlotRects } from './layout/slot-rects.ts';

/** Asks the document where the slots stand now. */
export function readSlots(): SlotRects {
  const found: Partial<Record<SlotName, Rect>> = {};
  for (const name of SLOTS) {
    const element = document.querySelector(`[data-slot="${name}"]`);
    const box = element?.getBoundingClientRect();
    if (box === undefined || box.width < 2 || box.height < 2) continue;
    found[name] = { x: box.x, y: box.y, w: box.width, h: box.height };
  }
  return found;
}
