import { type CabinetCell, cabinetCells } from '../layout/cabinet-cells.ts';
import { deskLine } from '../layout/desk-line.ts';
import { clamp, type Rect, type Size } from '../layout/rect.ts';
import type { ArtName } from '../paint/art-sources.ts';
import type { Brush } from '../paint/brush.ts';
import { DEPTHS, type Prop } from './prop.ts';
import type { WorldInput } from './world-input.ts';

const LETTERS: readonly ArtName[] = ['letter', 'letter-tan', 'letter'];

/** The wall of pigeonholes, the lamp above it and what lies on the desk before it. */
export function titleProps(input: WorldInput): readonly Prop[] {
  const slot = input.slots.pigeonholes;
  if (slot === undefined) return [];
  return [cabinetProp(slot), ...lampProps(slot, input.size), ...stillLifeProps(input, slot)];
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

function lampProps(slot: Rect, view: Size): readonly Prop[] {
  const w = clamp(slot.w * 0.36, 90, 240);
  const h = (w * 120) / 180;
  const below = slot.y - 14;
  if (below < h * 0.72) return [];
  const x = slot.x + slot.w * 0.4;
  const cone = { w: slot.w * 1.35, h: Math.min(slot.h * 1.15, view.h - below) };
  return [
    {
      id: 'lamp-cone',
      rect: { x: x - cone.w / 2, y: below - h * 0.12, ...cone },
      depth: DEPTHS.wall + 2,
      look: `${w}`,
      alpha: 0.18,
      glow: true,
      paint: (brush) => paintCone(brush, w / cone.w),
    },
    {
      id: 'lamp',
      rect: { x: x - w / 2, y: 0, w, h: below },
      depth: DEPTHS.wall + 1,
      look: `${below}`,
      paint: (brush) => {
        brush.ctx.fillStyle = '#0A2224';
        brush.ctx.fillRect(w / 2 - w * 0.011, 0, w * 0.022, below - h * 0.7);
        brush.draw('lamp', { x: 0, y: below - h, w, h });
        brush.grain();
      },
    },
  ];
}

/** The light that falls out of the shade; it widens and dies down. */
function paintCone({ ctx, size }: Brush, shade: number): void {
  const fade = ctx.createLinearGradient(0, 0, 0, size.h);
  fade.addColorStop(0, 'rgba(255,206,120,1)');
  fade.addColorStop(0.35, 'rgba(255,196,110,0.5)');
  fade.addColorStop(1, 'rgba(255,190,100,0)');
  ctx.fillStyle = fade;
  const half = (size.w * shade) / 2;
  ctx.beginPath();
  ctx.moveTo(size.w / 2 - half, 0);
  ctx.lineTo(size.w / 2 + half, 0);
  ctx.lineTo(size.w, size.h);
  ctx.lineTo(0, size.h);
  ctx.closePath();
  ctx.fill();
}

function stillLifeProps({ view, slots, size }: WorldInput, slot: Rect): readonly Prop[] {
  const line = deskLine(view.scenery, slots, size);
  if (line === null || size.w < 900 || size.h - line < 60) return [];
  const h = Math.min((size.h - line) * 0.98, slot.w * 0.215);
  const w = (h * 430) / 110;
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
