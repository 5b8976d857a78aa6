import { deskLine } from '../layout/desk-line.ts';
import { type LampLight, lampLight } from '../layout/lamp-light.ts';
import { clamp, type Rect } from '../layout/rect.ts';
import type { Brush } from '../paint/brush.ts';
import { DEPTHS, type Prop } from './prop.ts';
import type { WorldInput } from './world-input.ts';

const EDGE = 12;

/** Wall, lamp light and desk top: one picture under all the rest. */
export function roomProp({ view, slots, size }: WorldInput): Prop {
  const line = deskLine(view.scenery, slots, size);
  const light = lampLight(slots, size);
  return {
    id: 'room',
    rect: { x: 0, y: 0, ...size },
    depth: DEPTHS.room,
    look: JSON.stringify([line, light]),
    paint: (brush) => {
      paintWall(brush, line ?? size.h, light);
      if (line !== null) paintDesk(brush, line, light);
      paintVignette(brush);
      brush.grain();
    },
  };
}

function unitOf({ size }: Brush): number {
  return clamp(Math.max(size.w / 1280, size.h / 900), 0.7, 2.4);
}

function paintWall(brush: Brush, floor: number, light: LampLight): void {
  const { ctx, size } = brush;
  brush.tile('wall', { x: 0, y: 0, w: size.w, h: floor }, unitOf(brush));
  fillRadial(brush, { x: 0, y: 0, w: size.w, h: floor }, light, 1, [
    [0, 'rgba(232,193,116,0.38)'],
    [0.3, 'rgba(226,188,116,0.27)'],
    [0.62, 'rgba(214,180,118,0.11)'],
    [1, 'rgba(214,180,118,0)'],
  ]);
  const base = ctx.createLinearGradient(0, floor - 90, 0, floor);
  base.addColorStop(0, 'rgba(8,28,30,0)');
  base.addColorStop(1, 'rgba(8,28,30,0.34)');
  ctx.fillStyle = base;
  ctx.fillRect(0, floor - 90, size.w, 90);
}

function paintDesk(brush: Brush, line: number, light: LampLight): void {
  const { ctx, size } = brush;
  const unit = unitOf(brush);
  const edge = EDGE * Math.min(unit, 1.5);
  const top: Rect = { x: 0, y: line, w: size.w, h: size.h - line };
  brush.tile('desk', { ...top, y: line + edge, h: top.h - edge }, unit);
  ctx.fillStyle = '#A5623F';
  ctx.fillRect(0, line, size.w, edge);
  ctx.fillStyle = '#C07B50';
  ctx.fillRect(0, line, size.w, edge * 0.2);
  ctx.fillStyle = 'rgba(58,29,16,0.55)';
  ctx.fillRect(0, line + edge, size.w, edge * 0.32);
  fillRadial(brush, top, { ...light, y: line }, 0.85, [
    [0, 'rgba(244,190,110,0.2)'],
    [0.5, 'rgba(244,190,110,0.08)'],
    [1, 'rgba(244,190,110,0)'],
  ]);
  const shade = ctx.createLinearGradient(0, line, 0, size.h);
  shade.addColorStop(0.3, 'rgba(46,20,8,0)');
  shade.addColorStop(1, 'rgba(46,20,8,0.38)');
  ctx.fillStyle = shade;
  ctx.fillRect(0, line, size.w, top.h);
}

function paintVignette(brush: Brush): void {
  const { ctx, size } = brush;
  const radius = Math.hypot(size.w, size.h) / 2;
  const gradient = ctx.createRadialGradient(
    size.w / 2,
    size.h * 0.45,
    radius * 0.5,
    size.w / 2,
    size.h * 0.45,
    radius * 1.08,
  );
  gradient.addColorStop(0, 'rgba(6,22,24,0)');
  gradient.addColorStop(1, 'rgba(6,22,24,0.5)');
  ctx.fillStyle = gradient;
  ctx.fillRect(0, 0, size.w, size.h);
}

function fillRadial(
  { ctx }: Brush,
  area: Rect,
  light: LampLight,
  reach: number,
  stops: readonly (readonly [number, string])[],
): void {
  const gradient = ctx.createRadialGradient(light.x, light.y, 0, light.x, light.y, light.radius * reach);
  for (const [offset, colour] of stops) gradient.addColorStop(offset, colour);
  ctx.fillStyle = gradient;
  ctx.fillRect(area.x, area.y, area.w, area.h);
}
