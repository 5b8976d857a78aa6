import { clamp, type Rect } from '../layout/rect.ts';
import { trayPile } from '../layout/tray-pile.ts';
import type { Brush } from '../paint/brush.ts';
import { DEPTHS, type Prop } from './prop.ts';
import type { WorldInput } from './world-input.ts';

/** CSS pixels by which the chosen tray is lifted; the pane lifts its label by as much. */
const TRAY_LIFT = 6;
const PAD = 6;
const BACKS = { 'tray-report': '#5E150B', 'tray-trust': '#0F3825' } as const;

export function trayProps({ view, slots }: WorldInput): readonly Prop[] {
  const lit = view.drag === null ? view.chosen : view.drag.over;
  return [
    ...oneTray('tray-report', slots['tray-report'], view.reported, lit === 'report'),
    ...oneTray('tray-trust', slots['tray-trust'], view.trusted, lit === 'trust'),
  ];
}

function oneTray(
  art: 'tray-report' | 'tray-trust',
  slot: Rect | undefined,
  letters: number,
  lit: boolean,
): readonly Prop[] {
  if (slot === undefined) return [];
  const unit = clamp(slot.w / 240, 0.5, 1.6);
  const rise = 74 * unit;
  const rect = {
    x: slot.x - PAD,
    y: slot.y - rise - (lit ? TRAY_LIFT : 0),
    w: slot.w + 2 * PAD,
    h: slot.h + rise + PAD + TRAY_LIFT,
  };
  const body = { x: PAD, y: rise, w: slot.w, h: slot.h };
  return [
    {
      id: art,
      rect,
      depth: DEPTHS.tray,
      look: `${letters}|${lit}`,
      paint: (brush) => {
        paintShadow(brush, body, lit);
        paintPile(brush, body, letters, unit, BACKS[art]);
        brush.draw(art, body);
        brush.grain();
        if (lit) paintHalo(brush, body, unit);
      },
    },
  ];
}

function paintShadow({ ctx }: Brush, body: Rect, lit: boolean): void {
  const inset = body.w * 0.07;
  ctx.fillStyle = 'rgba(46,20,8,0.5)';
  ctx.fillRect(body.x + inset, body.y + body.h - 2, body.w - inset * 1.7, lit ? 6 + TRAY_LIFT : 6);
}

function paintPile(brush: Brush, body: Rect, letters: number, unit: number, back: string): void {
  const { ctx } = brush;
  ctx.fillStyle = back;
  ctx.beginPath();
  ctx.moveTo(body.x + 2, body.y + 4);
  ctx.lineTo(body.x + body.w * 0.05, body.y - 9 * unit);
  ctx.lineTo(body.x + body.w * 0.95, body.y - 9 * unit);
  ctx.lineTo(body.x + body.w - 2, body.y + 4);
  ctx.fill();
  const w = body.w * 0.78;
  const h = w / 3;
  const step = 7.5 * unit;
  for (const { rise, tilt, shift, tan } of trayPile(letters)) {
    ctx.save();
    ctx.translate(body.x + body.w / 2 + shift * body.w * 0.06, body.y - (rise + 0.8) * step);
    ctx.rotate(tilt);
    ctx.fillStyle = 'rgba(58,29,16,0.35)';
    ctx.fillRect(-w / 2 + 2, -2 * unit, w, h);
    brush.draw(tan ? 'paper-tan' : 'paper', { x: -w / 2, y: 0, w, h });
    ctx.restore();
  }
}

function paintHalo({ ctx }: Brush, body: Rect, unit: number): void {
  ctx.strokeStyle = '#F3CA72';
  ctx.lineWidth = 3;
  ctx.lineJoin = 'round';
  ctx.beginPath();
  ctx.moveTo(body.x, body.y);
  ctx.lineTo(body.x + body.w, body.y);
  ctx.lineTo(body.x + body.w, body.y + body.h * 0.15);
  ctx.lineTo(body.x + body.w * 0.93, body.y + body.h);
  ctx.lineTo(body.x + body.w * 0.07, body.y + body.h);
  ctx.lineTo(body.x, body.y + body.h * 0.15);
  ctx.closePath();
  ctx.stroke();
  ctx.fillStyle = 'rgba(255,214,130,0.5)';
  ctx.fillRect(body.x, body.y, body.w, 5 * unit);
}
