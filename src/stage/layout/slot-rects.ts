import type { SlotName } from '../../app/ports/stage.ts';
import type { Rect } from './rect.ts';

/** Where the slots stand; a slot that is absent or not shown has no entry. */
export type SlotRects = Readonly<Partial<Record<SlotName, Rect>>>;
