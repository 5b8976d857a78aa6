import { describe, expect, it } from 'vitest';
import { EMPTY_ROOM, type StageCue, type StageView } from '../../src/app/ports/stage.ts';
import { Director } from '../../src/stage/engine/director.ts';
import { bundleParts, MOST_PILED } from '../../src/stage/layout/bundle-parts.ts';
import { deskLine } from '../../src/stage/layout/desk-line.ts';
import type { MomentFrame } from '../../src/stage/motion/moment.ts';
import { planMoment } from '../../src/stage/plan-moment.ts';
import { readViewport } from '../../src/stage/viewport.ts';
import { composeWorld } from '../../src/stage/world/compose-world.ts';

const WIDE = { w: 1280, h: 720 };
const VIEW: StageView = { ...EMPTY_ROOM, scenery: 'desk', waiting: 2, parcel: 'open' };
const SLOTS = {
  tube: { x: 700, y: 0, w: 120, h: 178 },
  parcel: { x: 24, y: 76, w: 632, h: 542 },
  bench: { x: 0, y: 600, w: 1280, h: 120 },
  pen: { x: 780, y: 620, w: 240, h: 90 },
  bundle: { x: 1040, y: 570, w: 216, h: 140 },
};
const SEND: StageCue = { kind: 'dispatch', way: 'send', right: true };
const REFUSE: StageCue = { kind: 'dispatch', way: 'refuse', right: false };

const plan = (cue: StageCue, view: Partial<StageView> = {}, slots: object = SLOTS) =>
  planMoment(cue, { view: { ...VIEW, ...view }, slots, size: WIDE, dropped: null });

const ids = (view: StageView): readonly string[] =>
  composeWorld({ view, slots: SLOTS, size: WIDE }).map(({ id }) => id);

describe('a parcel that is sent', () => {
  it('is drawn up the tube and out of sight in less than 600 ms', () => {
    const moment = plan(SEND);
    const at = (ms: number) => moment?.at(ms).flights.find(({ art }) => art === 'parcel');
    expect(moment?.length).toBeLessThan(600);
    expect(at(0)?.y).toBeGreaterThan(SLOTS.bench.y);
    const last = at(moment?.length ?? 0);
    expect(last?.x).toBeCloseTo(SLOTS.tube.x + SLOTS.tube.w / 2);
    expect((last?.y ?? 0) + (last?.h ?? 0) / 2).toBeLessThanOrEqual(0);
    expect(last?.w).toBeLessThan(SLOTS.tube.w);
  });

  it('goes straight up where no tube is shown', () => {
    const moment = plan(SEND, {}, { parcel: SLOTS.parcel });
    const [last] = moment?.at(moment.length).flights ?? [];
    expect((last?.y ?? 0) + (last?.h ?? 0) / 2).toBeLessThanOrEqual(0);
    expect(moment?.at(400).tubeShake).toBe(0);
  });
});

describe('a parcel that is refused', () => {
  it('stays where it lies, under a stamp that slams on it', () => {
    const moment = plan(REFUSE);
    const arts = (ms: number) => moment?.at(ms).flights.map(({ art }) => art);
    expect(moment?.length).toBeLessThan(600);
    expect(arts(20)).toEqual(['parcel', 'stamp-report']);
    expect(arts(200)?.[0]).toBe('parcel-refused');
    expect(arts(500)).toEqual(['parcel-refused']);
  });
});

describe('a stage with parcels', () => {
  it('cuts every travel with reduced motion: what is seen is the end of it', () => {
    expect(plan(SEND, { motion: 'cut' })).toBeNull();
    expect(plan(REFUSE, { motion: 'cut' })).toBeNull();
  });

  it('throws paper for a right dispatch, but not on the calm desk', () => {
    const right: StageCue = { ...REFUSE, right: true };
    const bits = (calm: boolean): number =>
      plan(right, { calm })
        ?.at(250)
        .flights.filter(({ art }) => art.startsWith('bit')).length ?? 0;
    expect([bits(false) > 0, bits(true)]).toEqual([true, 0]);
  });

  it('sleeps again after a dispatch, and when it is skipped', () => {
    const drawn: MomentFrame[] = [];
    const painter = { build: () => {}, draw: (frame: MomentFrame) => void drawn.push(frame) };
    const director = new Director(painter, VIEW, readViewport(WIDE, 1, 4096));
    director.place(SLOTS, readViewport(WIDE, 1, 4096));
    director.cue(SEND, 0);
    expect(director.frame(100)).toBe(0);
    expect(drawn.at(-1)?.flights.length).toBe(1);
    director.cue({ kind: 'skip' }, 150);
    expect(director.frame(160)).toBeNull();
    expect(drawn.at(-1)?.flights).toEqual([]);
    director.cue(REFUSE, 200);
    expect(director.frame(900)).toBeNull();
  });

  it('turns the tube outwards: an arrow in place of the capsule', () => {
    expect(ids(VIEW)).toEqual(expect.arrayContaining(['tube-arrow', 'bundle', 'pen']));
    expect(ids(VIEW)).not.toContain('tube-capsule');
    expect(ids({ ...VIEW, parcel: null })).toContain('tube-capsule');
    expect(ids({ ...VIEW, parcel: null })).not.toContain('bundle');
  });

  it('lets the desk begin at the bench', () => {
    expect(deskLine('desk', SLOTS, WIDE)).toBe(600);
  });

  it('keeps the parcel and the pile inside their slot', () => {
    for (const slot of [SLOTS.bundle, { x: 10, y: 10, w: 300, h: 60 }, { x: 0, y: 0, w: 90, h: 200 }]) {
      const { open, pile } = bundleParts(slot, 9);
      expect(pile).toHaveLength(MOST_PILED);
      for (const one of [open, ...pile]) {
        expect(one.x).toBeGreaterThanOrEqual(slot.x);
        expect(one.x + one.w).toBeLessThanOrEqual(slot.x + slot.w + 0.001);
        expect(one.y + one.h).toBeLessThanOrEqual(slot.y + slot.h + 0.001);
        expect(one.y).toBeGreaterThanOrEqual(slot.y - 0.001);
      }
    }
  });
});
