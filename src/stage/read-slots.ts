import { SLOTS, type SlotName } from '../app/ports/stage.ts';
import type { Rect } from './layout/rect.ts';
import type { SlotRects } from './layout/slot-rects.ts';

/** Asks the document where the slots stand now. */
export function readSlots(): SlotRects {
  const found: Partial<Record<SlotName, Rect>> = {};
  for (const name of SLOTS) {
    const rect = [...document.querySelectorAll(`[data-slot="${name}"]`)].map(rectOf).find(isShown);
    if (rect !== undefined) found[name] = rect;
  }
  return found;
}

function rectOf(element: Element): Rect {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, w: width, h: height };
}

function isShown({ w, h }: Rect): boolean {
  return w >= 2 && h >= 2;
}
