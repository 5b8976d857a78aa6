import { describe, expect, it } from 'vitest';
import type { StageView } from '../../src/app/ports/stage.ts';
import { cabinetCells } from '../../src/stage/layout/cabinet-cells.ts';
import { clockAngles, clockStep } from '../../src/stage/layout/clock-angles.ts';
import { deskLine } from '../../src/stage/layout/desk-line.ts';
import { warmGlow } from '../../src/stage/layout/lamp-light.ts';
import { monitorFrame } from '../../src/stage/layout/monitor-frame.ts';
import { rackRows } from '../../src/stage/layout/rack-rows.ts';
import { snapToPixels, standIn } from '../../src/stage/layout/rect.ts';
import { trayPile } from '../../src/stage/layout/tray-pile.ts';
import { tubeParts } from '../../src/stage/layout/tube-parts.ts';
import { onlyClockMoved, viewKey } from '../../src/stage/layout/view-key.ts';
import { readViewport } from '../../src/stage/viewport.ts';

const WIDE = { w: 1280, h: 720 };
const NARROW = { w: 390, h: 844 };
const SCREEN = { x: 300, y: 70, w: 640, h: 434 };
const PHONE_SCREEN = { x: 8, y: 92, w: 374, h: 592 };
const VIEW: StageView = {
  scenery: 'desk',
  waiting: 3,
  reported: 1,
  trusted: 2,
  parcel: null,
  chosen: null,
  clock: 0.25,
  warmth: 0,
  drag: null,
  motion: 'full',
  calm: false,
};

describe('the desk line', () => {
  it('runs behind the foot of the monitor on a wide layout', () => {
    const slots = { monitor: SCREEN, 'tray-report': { x: 24, y: 490, w: 232, h: 118 } };
    expect(deskLine('desk', slots, WIDE)).toBe(500);
  });

  it('makes a strip for the trays where they lie below the screen', () => {
    const slots = { monitor: PHONE_SCREEN, 'tray-report': { x: 12, y: 710, w: 141, h: 104 } };
    expect(deskLine('desk', slots, NARROW)).toBe(697);
  });

  it('is absent from the bare room', () => {
    expect(deskLine('room', {}, WIDE)).toBeNull();
  });

  it('comes under a cabinet that reaches down to it', () => {
    const slots = { pigeonholes: { x: 20, y: 300, w: 350, h: 440 } };
    expect(deskLine('title', slots, NARROW)).toBe(736);
  });
});

describe('the monitor', () => {
  it('has a full bezel and a foot where there is room', () => {
    const { bezel, foot } = monitorFrame(SCREEN, WIDE, 588);
    expect(bezel).toBe(24);
    expect(foot).not.toBeNull();
  });

  it('thins its bezel at the edge of a phone and loses its foot', () => {
    const { bezel, frame, foot } = monitorFrame(PHONE_SCREEN, NARROW, 844);
    expect(bezel).toBe(7);
    expect(frame.x).toBeGreaterThanOrEqual(0);
    expect(foot).toBeNull();
  });
});

describe('the rack', () => {
  it('fills as many compartments as letters wait', () => {
    const rows = rackRows({ w: 236, h: 252 }, 2);
    expect(rows).toHaveLength(4);
    expect(rows.map((row) => row.filled)).toEqual([true, true, false, false]);
  });

  it('never has more than seven rows nor fewer than one', () => {
    expect(rackRows({ w: 60, h: 2000 }, 9)).toHaveLength(7);
    expect(rackRows({ w: 600, h: 40 }, 9)).toHaveLength(1);
  });
});

describe('the pigeonholes', () => {
  it('are four by four on the title', () => {
    expect(cabinetCells({ w: 476, h: 436 }).cells).toHaveLength(16);
    expect(cabinetCells({ w: 600, h: 545 }).cells).toHaveLength(16);
  });

  it('stay inside the cabinet at any size', () => {
    for (const size of [WIDE, { w: 145, h: 132 }, { w: 300, h: 90 }]) {
      for (const cell of cabinetCells(size).cells) {
        expect(cell.w).toBeGreaterThan(0);
        expect(cell.h).toBeGreaterThan(0);
        expect(cell.x + cell.w).toBeLessThanOrEqual(size.w);
        expect(cell.y + cell.h).toBeLessThanOrEqual(size.h);
      }
    }
  });
});

describe('a tray', () => {
  it('shows one sheet a letter, seven at most, the highest first', () => {
    expect(trayPile(0)).toEqual([]);
    expect(trayPile(3).map((sheet) => sheet.rise)).toEqual([3, 2, 1]);
    expect(trayPile(40)).toHaveLength(7);
  });
});

describe('the clock', () => {
  it('takes its minute hand round once in a shift', () => {
    expect(clockAngles(0).minute).toBe(0);
    expect(clockAngles(0.5).minute).toBeCloseTo(Math.PI);
    expect(clockAngles(2)).toEqual(clockAngles(1));
  });

  it('tells apart a stopped clock and one that begins', () => {
    expect(clockStep(null)).not.toBe(clockStep(0));
  });
});

describe('the lamp', () => {
  it('warms with each step and knows no more than three', () => {
    const steps = [0, 1, 2, 3].map(warmGlow);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(warmGlow(9)).toBe(warmGlow(3));
  });
});

describe('the tube', () => {
  it('runs to the top of the window and keeps its capsule on the lower collar', () => {
    const { glass, capsule, collars } = tubeParts({ x: 44, y: 24, w: 120, h: 150 }, true);
    expect(glass.y).toBe(0);
    expect(capsule.rest.y + capsule.h / 2).toBeLessThanOrEqual(collars[1].y);
    expect(capsule.above.y).toBeLessThan(0);
  });

  it('stays in its slot as a letter of the logotype', () => {
    const slot = { x: 253, y: 96, w: 74, h: 188 };
    expect(tubeParts(slot, false).glass.y).toBe(slot.y);
  });
});

describe('views', () => {
  it('look the same while the clock moves by less than a step', () => {
    expect(viewKey({ ...VIEW, clock: 0.2501 })).toBe(viewKey(VIEW));
    expect(viewKey({ ...VIEW, clock: 0.26 })).not.toBe(viewKey(VIEW));
  });

  it('may differ in the clock alone', () => {
    expect(onlyClockMoved(VIEW, { ...VIEW, clock: 0.9 })).toBe(true);
    expect(onlyClockMoved(VIEW, { ...VIEW, clock: 0.9, waiting: 2 })).toBe(false);
  });
});

describe('pixels', () => {
  it('snap outwards to the device grid', () => {
    expect(snapToPixels({ x: 10.2, y: 4, w: 20, h: 10 }, 2)).toEqual({ x: 20, y: 8, w: 41, h: 20 });
  });

  it('follow the device ratio until the GPU can hold no more', () => {
    expect(readViewport(WIDE, 2, 8192).pixels).toEqual({ w: 2560, h: 1440 });
    const capped = readViewport({ w: 3840, h: 2160 }, 3, 4096);
    expect(capped.pixels.w).toBeLessThanOrEqual(4096);
  });

  it('stand a thing on the floor of its slot without stretching it', () => {
    const box = standIn({ x: 0, y: 0, w: 200, h: 50 }, 2);
    expect(box).toEqual({ x: 50, y: 0, w: 100, h: 50 });
  });
});
