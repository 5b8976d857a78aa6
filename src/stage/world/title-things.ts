import { type CabinetCell, cabinetCells } from '../layout/cabinet-cells.ts';
import { deskLine } from '../layout/desk-line.ts';
import { clamp, type Rect } from '../layout/rect.ts';
import type { ArtName } from '../paint/art-sources.ts';
import type { Brush } from '../paint/brush.ts';
import { DEPTHS, type Prop } from './prop.ts';
import type { WorldInput } from './world-input.ts';

const LETTERS: readonly ArtName[] = ['letter', 'letter-tan', 'letter'];

/** The wall of pigeonholes, the lamp above it and what lies on the desk before it. */
export function titleProps(input: WorldInput): readonly Prop[] {
  const slot = input.slots.pigeonholes;
  if (slot === undefined) return [];
  return [cabinetProp(slot), ...lampProps(slot), ...stillLifeProps(input, slot)];
}

function cabinetProp(slot: Rect): Prop {
  const unit = clamp(slot.w / 476, 0.5, 1.8);
  return {
    id: 'cabinet',
    rect: { ...slot, w: slot.w + 3 * unit, h: slot.h + 9 * unit },
    depth: DEPTHS.wall,
    look: '',
    paint: (brush) => {
      brush.frame('cabinet', { x: 0, y: 0, ...brush.size }, 28, unit);
      for (const cell of cabinetCells(slot).cells) paintCell(brush, cell);
      brush.grain();
    },
  };
}

function paintCell(brush: Brush, cell: CabinetCell): void {
  brush.draw('cell', cell);
  const w = cell.w * 0.74;
  const h = Math.min(w * 0.27, cell.h / 5);
  for (let index = 0; index < cell.pile; index++) {
    const name = index === 3 ? 'letter-red' : (LETTERS[index] ?? 'letter');
    const x = cell.x + cell.w * 0.11 + index * cell.w * 0.036 + (cell.pile === 2 ? index * 3 : 0);
    brush.draw(name, { x, y: cell.y + cell.h * 0.94 - (index + 1) * h * 0.66 - h * 0.34, w, h });
  }
  const label = { w: cell.w * 0.36, h: cell.w * 0.11 };
  brush.draw('label', { ...label, x: cell.x + (cell.w - label.w) / 2, y: cell.y + cell.h - label.h * 0.45 });
}

function lampProps(slot: Rect): readonly Prop[] {
  const w = clamp(slot.w * 0.36, 90, 240);
  const h = (w * 120) / 180;
  const below = slot.y - 14;
  if (below < h * 0.72) return [];
  return [
    {
      id: 'lamp',
      rect: { x: slot.x + slot.w * 0.4 - w / 2, y: below - h, w, h },
      depth: DEPTHS.wall + 1,
      look: '',
      paint: (brush) => {
        brush.draw('lamp', { x: 0, y: 0, w, h });
        brush.grain();
      },
    },
  ];
}

function stillLifeProps({ view, slots, size }: WorldInput, slot: Rect): readonly Prop[] {
  const line = deskLine(view.scenery, slots, size);
  if (line === null || size.w < 900 || size.h - line < 60) return [];
  const h = Math.min((size.h - line) * 0.98, slot.w * 0.25);
  const w = (h * 420) / 110;
  return [
    {
      id: 'still-life',
      rect: { x: slot.x + slot.w - w - 8, y: line + (size.h - line) * 0.62 - h, w, h },
      depth: DEPTHS.desk,
      look: '',
      paint: (brush) => {
        brush.draw('still-life', { x: 0, y: 0, w, h });
        brush.grain();
      },
    },
  ];
}
