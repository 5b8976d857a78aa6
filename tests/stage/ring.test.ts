import { describe, expect, it } from 'vitest';
import { EMPTY_ROOM, type StageView } from '../../src/app/ports/stage.ts';
import { Director } from '../../src/stage/engine/director.ts';
import { phoneParts } from '../../src/stage/layout/phone-parts.ts';
import { type Moment, type MomentFrame, mergeFrames } from '../../src/stage/motion/moment.ts';
import { RING_PERIOD, ringMoment, stillRing } from '../../src/stage/motion/ring-moment.ts';
import { planMoment } from '../../src/stage/plan-moment.ts';
import { readViewport } from '../../src/stage/viewport.ts';
import { composeWorld } from '../../src/stage/world/compose-world.ts';

const WIDE = { w: 1280, h: 720 };
const VIEW: StageView = { ...EMPTY_ROOM, scenery: 'desk', waiting: 3 };
const SLOTS = { phone: { x: 1152, y: 605, w: 101, h: 94 } };

const ringOf = (moment: Moment, ms: number) => moment.at(ms).ring;

/** The instants, from `from` on, at which a sleeping stage would wake to draw this moment. */
function wakings(moment: Moment, from: number, to: number): readonly number[] {
  const times: number[] = [];
  for (let ms = from; ms < to; ms += moment.stillFor(ms)) times.push(ms);
  return times;
}

/** The instants at which the light comes on. */
function flashes(moment: Moment, to: number): readonly number[] {
  const lit = (ms: number): boolean => ms >= 0 && ringOf(moment, ms)?.lit === true;
  return Array.from({ length: to / 10 }, (_, index) => index * 10).filter((ms) => lit(ms) && !lit(ms - 10));
}

describe('a ring', () => {
  const ring = ringMoment(true);

  it('is a double burst about every three seconds', () => {
    expect(RING_PERIOD).toBe(3000);
    expect(flashes(ring, 9000)).toEqual([0, 600, 3000, 3600, 6000, 6600]);
    const lit = [0, 399, 400, 599, 600, 999, 1000, 2999, 3000].map((ms) => ringOf(ring, ms)?.lit);
    expect(lit).toEqual([true, true, false, false, true, true, false, false, true]);
  });

  it('never flashes more than three times a second', () => {
    const all = flashes(ring, 30_000);
    for (const first of all) {
      expect(all.filter((ms) => ms >= first && ms < first + 1000).length).toBeLessThanOrEqual(3);
    }
  });

  it('shakes the handset in a burst and lays it down between bursts', () => {
    const tilts = wakings(ring, 0, 400).map((ms) => ringOf(ring, ms)?.tilt ?? 0);
    expect(Math.max(...tilts)).toBeGreaterThan(0);
    expect(Math.min(...tilts)).toBeLessThan(0);
    for (const ms of [400, 500, 1000, 2000, 2999]) {
      expect(ringOf(ring, ms)).toEqual({ lit: false, tilt: 0, hop: 0 });
    }
  });

  it('lets the stage sleep between bursts', () => {
    expect(wakings(ring, 0, RING_PERIOD).filter((ms) => ms >= 1000)).toEqual([1000]);
    expect(ring.stillFor(400)).toBe(200);
    expect(wakings(ring, 0, RING_PERIOD).length).toBeLessThanOrEqual(22);
  });

  it('shows in every instant what the last waking showed', () => {
    for (let ms = 0; ms < RING_PERIOD; ms += 7) {
      const until = ms + ring.stillFor(ms);
      expect(until).toBeGreaterThan(ms);
      expect(ring.at(until - 0.5)).toEqual(ring.at(ms));
    }
  });

  it('goes on until it is ended, and by the side of other moments', () => {
    expect(ring.length).toBe(Number.POSITIVE_INFINITY);
    const other: MomentFrame = { flights: [], capsuleLift: 4, tubeShake: 1 };
    expect(mergeFrames([other, ring.at(0)])).toEqual({ ...other, ring: ringOf(ring, 0) });
    expect(mergeFrames([other])).toEqual(other);
  });
});

describe('what a ring looks like here', () => {
  const here = (view: Partial<StageView>): Moment | null =>
    planMoment({ kind: 'ring' }, { view: { ...VIEW, ...view }, slots: SLOTS, size: WIDE, dropped: null });

  it('trembles where things may move', () => {
    expect(here({})?.at(0).ring?.tilt).not.toBe(0);
  });

  it('is a steady light with reduced motion: nothing moves, nothing is drawn again', () => {
    for (const calm of [false, true]) {
      const still = here({ motion: 'cut', calm });
      const times = [0, 100, 500, 2000, 60_000];
      expect(times.map((ms) => still?.at(ms).ring)).toEqual(
        times.map(() => ({ lit: true, tilt: 0, hop: 0 })),
      );
      expect(still?.stillFor(0)).toBe(Number.POSITIVE_INFINITY);
    }
  });

  it('comes and goes without trembling on the calm desk, in four frames a period', () => {
    const calm = ringMoment(false);
    expect(here({ calm: true })?.at(40)).toEqual(calm.at(40));
    expect(wakings(calm, 0, RING_PERIOD)).toEqual([0, 400, 600, 1000]);
    expect(wakings(calm, 0, RING_PERIOD).every((ms) => ringOf(calm, ms)?.tilt === 0)).toBe(true);
  });

  it('is ended by a cue that shows nothing itself', () => {
    const around = { view: VIEW, slots: SLOTS, size: WIDE, dropped: null };
    expect(planMoment({ kind: 'ringEnd' }, around)).toBeNull();
  });
});

describe('a stage with a telephone', () => {
  const stageWith = (view: StageView) => {
    const drawn: MomentFrame[] = [];
    const painter = { build: () => {}, draw: (frame: MomentFrame) => void drawn.push(frame) };
    const director = new Director(painter, view, readViewport(WIDE, 1, 4096));
    return { director, ring: () => drawn.at(-1)?.ring };
  };

  it('rings, sleeps and rings again', () => {
    const { director, ring } = stageWith(VIEW);
    director.cue({ kind: 'ring' }, 1000);
    expect(director.frame(1000)).toBe(40);
    expect(ring()?.lit).toBe(true);
    expect(director.frame(2000)).toBe(2000);
    expect(ring()?.lit).toBe(false);
    director.frame(4000);
    expect(ring()?.lit).toBe(true);
  });

  it('is silent after the end, and asks for no other frame', () => {
    const { director, ring } = stageWith(VIEW);
    director.cue({ kind: 'ring' }, 0);
    director.frame(0);
    director.cue({ kind: 'ringEnd' }, 100);
    expect(director.frame(100)).toBeNull();
    expect(ring()).toBeUndefined();
  });

  it('draws a steady ring once', () => {
    const { director, ring } = stageWith({ ...VIEW, motion: 'cut' });
    director.cue({ kind: 'ring' }, 0);
    expect(director.frame(0)).toBeNull();
    expect(ring()).toEqual(stillRing().at(0).ring);
  });

  it('rings on where it was when it is told to ring twice, or when a letter is skipped', () => {
    const { director, ring } = stageWith(VIEW);
    director.cue({ kind: 'ring' }, 0);
    director.cue({ kind: 'ring' }, 450);
    director.cue({ kind: 'skip' }, 450);
    expect(director.frame(450)).toBe(150);
    expect(ring()?.lit).toBe(false);
  });

  it('turns to a steady light as soon as motion is reduced', () => {
    const { director, ring } = stageWith(VIEW);
    director.cue({ kind: 'ring' }, 0);
    director.frame(0);
    expect(director.show({ ...VIEW, motion: 'cut' }, 2000)).toBe(0);
    expect(director.frame(2000)).toBeNull();
    expect(ring()).toEqual({ lit: true, tilt: 0, hop: 0 });
  });

  it('no longer rings once the desk is left', () => {
    for (const scenery of ['room', 'title'] as const) {
      const { director, ring } = stageWith({ ...VIEW, calm: true });
      director.cue({ kind: 'ring' }, 0);
      director.frame(0);
      director.show({ ...VIEW, calm: true, scenery }, 50);
      expect(director.frame(50)).toBeNull();
      director.show({ ...VIEW, calm: true }, 90);
      director.frame(90);
      expect(ring()).toBeUndefined();
    }
  });

  it('rings for a call that came a moment before its desk', () => {
    const { director, ring } = stageWith(EMPTY_ROOM);
    director.cue({ kind: 'ring' }, 0);
    director.show(VIEW, 10);
    director.frame(10);
    expect(ring()?.lit).toBe(true);
  });
});

describe('the telephone', () => {
  it('keeps its light and its arcs at hand at any size of its slot', () => {
    const slots = [SLOTS.phone, { x: 158, y: 748, w: 72, h: 84 }, { x: 0, y: 40, w: 300, h: 60 }];
    for (const slot of slots) {
      const { body, handset, light, arcs } = phoneParts(slot);
      expect(body.y + body.h).toBeCloseTo(slot.y + slot.h);
      for (const each of [body, handset, light, arcs]) {
        expect(each.x).toBeGreaterThanOrEqual(slot.x);
        expect(each.x + each.w).toBeLessThanOrEqual(slot.x + slot.w + 0.001);
      }
      expect(arcs.y + arcs.h).toBeLessThanOrEqual(handset.y);
      expect(light.y + light.h).toBeLessThanOrEqual(body.y + body.h);
    }
  });

  it('is drawn in parts on the desk alone', () => {
    const ids = (scenery: StageView['scenery']): readonly string[] =>
      composeWorld({ view: { ...VIEW, scenery }, slots: SLOTS, size: WIDE })
        .map(({ id }) => id)
        .filter((id) => id.startsWith('phone'));
    expect(ids('desk')).toEqual(['phone', 'phone-handset', 'phone-light', 'phone-arcs']);
    expect(ids('room')).toEqual([]);
  });
});
