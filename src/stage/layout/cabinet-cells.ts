import { clamp, type Rect, type Size } from './rect.ts';

/** Heights of the piles, row by row; a red letter lies on the piles of four. They wrap for any grid. */
const PILES: readonly (readonly number[])[] = [
  [1, 2, 3, 4],
  [4, 2, 4, 2],
  [3, 2, 1, 4],
  [2, 3, 2, 2],
];

export type CabinetCell = Rect & { readonly pile: number };
export type Cabinet = { readonly border: number; readonly cells: readonly CabinetCell[] };

/** Pigeonholes of nearly one shape, as many as fit: four by four on a desk, three across on a phone. */
export function cabinetCells(size: Size): Cabinet {
  const columns = Math.max(2, Math.round(size.w / clamp(size.w / 4, 54, 150)));
  const rows = Math.max(1, Math.round(size.h / ((size.w / columns) * 0.9)));
  const unit = size.w / (columns * 119);
  const border = Math.round(18 * clamp(unit, 0.4, 2));
  const gap = 8 * clamp(unit, 0.4, 2);
  const w = (size.w - 2 * border - (columns - 1) * gap) / columns;
  const h = (size.h - 2 * border - (rows - 1) * gap) / rows;
  const cells = Array.from({ length: columns * rows }, (_, index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const pile = PILES[row % PILES.length]?.[column % 4] ?? 1;
    return { x: border + column * (w + gap), y: border + row * (h + gap), w, h, pile };
  });
  return { border, cells };
}
