import type { Scenery } from '../../app/ports/stage.ts';
import { bottomOf, clamp, type Size } from './rect.ts';
import type { SlotRects } from './slot-rects.ts';

const TITLE_SHARE = 0.847;
const MARGIN = 16;

/**
 * The y at which the desk top begins, or null where no desk is shown. On a wide layout the desk runs behind
 * the foot of the monitor; where the trays lie below the screen, the desk is the strip that holds them. The
 * outgoing post has a bench of its own.
 */
export function deskLine(scenery: Scenery, slots: SlotRects, view: Size): number | null {
  if (scenery === 'room') return null;
  if (scenery === 'title') return titleLine(slots, view);
  if (slots.bench !== undefined) return Math.round(slots.bench.y);
  const trays = [slots['tray-report'], slots['tray-trust']].filter((tray) => tray !== undefined);
  const monitor = slots.monitor;
  const trayTop = Math.min(...trays.map((tray) => tray.y));
  if (monitor === undefined) {
    return trays.length > 0 ? clamp(trayTop - MARGIN, 0, view.h) : Math.round(view.h * 0.7);
  }
  const foot = bottomOf(monitor);
  if (trays.length > 0 && trayTop >= foot) return Math.round((foot + trayTop) / 2);
  return clamp(Math.round(foot - 4), 0, view.h);
}

function titleLine(slots: SlotRects, view: Size): number {
  const line = Math.round(view.h * TITLE_SHARE);
  const cabinet = slots.pigeonholes;
  // A cabinet that reaches the desk stands on it rather than hanging in front of it.
  if (cabinet !== undefined && bottomOf(cabinet) > line - 12) {
    return clamp(Math.round(bottomOf(cabinet)) - 4, line, view.h - 20);
  }
  return line;
}
