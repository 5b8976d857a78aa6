import { describe, expect, it } from 'vitest';
import { tubeParts } from '../../src/stage/layout/tube-parts.ts';
import { ARRIVAL_LENGTH, arrivalMoment } from '../../src/stage/motion/arrival-moment.ts';
import { dragFlight } from '../../src/stage/motion/drag-flight.ts';
import {
  arc,
  dropWithThud,
  easeIn,
  easeInOut,
  easeOut,
  jolt,
  progress,
} from '../../src/stage/motion/ease.ts';
import { REST_LENGTH, restMoment } from '../../src/stage/motion/rest-moment.ts';
import { scatter } from '../../src/stage/motion/scatter.ts';
import {
  STAMP_LENGTH,
  type StampPlan,
  stampMoment,
  stillStamp,
} from '../../src/stage/motion/stamp-moment.ts';
import { TALLY_LENGTH, tallyMoment } from '../../src/stage/motion/tally-moment.ts';

const TRAY = { x: 24, y: 558, w: 232, h: 118 };
const PLAN: StampPlan = {
  verdict: 'report',
  from: { x: 620, y: 287 },
  envelope: { w: 230, h: 152 },
  tray: TRAY,
  bits: true,
};

function envelopesAt(ms: number, plan = PLAN): readonly string[] {
  return stampMoment(plan)
    .at(ms)
    .flights.map((flight) => flight.art)
    .filter((art) => art.startsWith('envelope'));
}

describe('easing', () => {
  it('begins at 0 and ends at 1', () => {
    for (const ease of [easeIn, easeOut, easeInOut, dropWithThud]) {
      expect(ease(0)).toBeCloseTo(0);
      expect(ease(1)).toBeCloseTo(1);
    }
  });

  it('lets a dropped thing land early and never fall through the floor', () => {
    for (let t = 0; t <= 1; t += 0.01) expect(dropWithThud(t)).toBeLessThanOrEqual(1);
    expect(dropWithThud(0.62)).toBeCloseTo(1);
    expect(dropWithThud(0.74)).toBeCloseTo(0.945);
  });

  it('keeps progress between its ends', () => {
    expect(progress(-5, 0, 10)).toBe(0);
    expect(progress(50, 0, 10)).toBe(1);
    expect(progress(5, 5, 5)).toBe(1);
  });

  it('throws from one point to another', () => {
    const [from, to] = [
      { x: 0, y: 0 },
      { x: 10, y: 20 },
    ];
    expect(arc(from, to, 30, 0)).toEqual(from);
    expect(arc(from, to, 30, 1)).toEqual(to);
    expect(arc(from, to, 30, 0.5).y).toBe(-20);
  });

  it('lets a jolt die out', () => {
    expect(jolt(0, 100)).toBe(1);
    expect(jolt(100, 100)).toBe(0);
  });
});

describe('a verdict', () => {
  it('takes less than 600 milliseconds', () => {
    expect(STAMP_LENGTH).toBeLessThan(600);
    expect(stillStamp(PLAN).length).toBeLessThan(600);
  });

  it('marks the letter only once the stamp has hit it', () => {
    expect(envelopesAt(60)).toEqual(['envelope']);
    expect(envelopesAt(200)).toEqual(['envelope-report']);
  });

  it('carries the letter into its tray', () => {
    const [letter] = stampMoment(PLAN).at(STAMP_LENGTH - 1).flights;
    expect(letter?.x).toBeCloseTo(TRAY.x + TRAY.w / 2, 0);
    expect(letter?.w).toBeLessThan(TRAY.w);
  });

  it('moves nothing when travel is cut', () => {
    const still = stillStamp(PLAN);
    expect(still.stillFor(0)).toBe(still.length);
    expect(still.at(0)).toEqual(still.at(still.length));
  });

  it('scatters no paper on the calm desk or after a wrong verdict', () => {
    const bits = stampMoment({ ...PLAN, bits: false })
      .at(300)
      .flights.filter((flight) => flight.art.startsWith('bit'));
    expect(bits).toEqual([]);
  });

  it('fades the letter where no tray is shown', () => {
    const [letter] = stampMoment({ ...PLAN, tray: null }).at(STAMP_LENGTH).flights;
    expect(letter?.alpha).toBe(0);
  });
});

describe('an arrival', () => {
  const tube = tubeParts({ x: 44, y: 24, w: 120, h: 150 }, true);
  const plan = { tube, screen: { x: 300, y: 70, w: 640, h: 434 }, envelope: PLAN.envelope };

  it('begins with the capsule out of sight and ends with it at rest', () => {
    const moment = arrivalMoment(plan);
    expect(tube.capsule.rest.y - moment.at(0).capsuleLift).toBeLessThan(0);
    expect(moment.at(ARRIVAL_LENGTH).capsuleLift).toBeCloseTo(0);
  });

  it('opens the letter on the screen and leaves nothing over it', () => {
    const [letter] = arrivalMoment(plan).at(ARRIVAL_LENGTH).flights;
    expect(letter).toMatchObject({ x: 620, y: 287, alpha: 0 });
  });

  it('shows no letter where the layout has no tube', () => {
    expect(arrivalMoment({ ...plan, tube: null }).at(700)).toEqual({
      flights: [],
      capsuleLift: 0,
      tubeShake: 0,
    });
  });
});

describe('celebration and resting life', () => {
  it('end by themselves, the resting life within five seconds', () => {
    expect(REST_LENGTH).toBeLessThanOrEqual(5000);
    const rest = restMoment({ x: 600, y: 200, radius: 700 }).at(REST_LENGTH);
    expect(rest.capsuleLift).toBeCloseTo(0);
    expect(rest.flights.every((speck) => speck.alpha === 0)).toBe(true);
    expect(tallyMoment({ w: 800, h: 600 }).at(TALLY_LENGTH).flights).toEqual([]);
  });

  it('keep dust behind the text and cut paper in front of it', () => {
    expect(
      restMoment({ x: 0, y: 0, radius: 9 })
        .at(2000)
        .flights.some((speck) => speck.front),
    ).toBe(false);
    expect(
      tallyMoment({ w: 800, h: 600 })
        .at(1200)
        .flights.every((bit) => bit.front),
    ).toBe(true);
  });

  it('scatter the same way every time, evenly enough', () => {
    const values = Array.from({ length: 400 }, (_, index) => scatter(index, 3));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(scatter(7, 3)).toBe(values[7]);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(mean).toBeGreaterThan(0.4);
    expect(mean).toBeLessThan(0.6);
  });
});

describe('the letter in the hand', () => {
  it('leans into its way, but not far, and not when motion is cut', () => {
    const [at, before] = [
      { x: 400, y: 0 },
      { x: 0, y: 0 },
    ];
    expect(dragFlight(at, before, PLAN.envelope, true).angle).toBe(0.22);
    expect(dragFlight(at, before, PLAN.envelope, false).angle).toBe(0);
  });
});
